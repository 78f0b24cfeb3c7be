/** What does not happen where a policy passes over an event, and what a person can do instead; by the policy's name. */
export const WITHOUT_THE_POLICY: Readonly<Record<string, string>> = {
  'give-assignments.v1':
    'The assignments that this event asks for are not given, or those of a recalled directive not withdrawn: ' +
    'the units hear nothing and the chaser chases nobody. Recall the directive and issue it anew.',
  'give-cascaded-assignments.v1':
    'The shares that this event hands on are not given, or not withdrawn: the units below hear nothing. ' +
    'Hand the assignment on once more.',
  'mail-notices.v1': 'Nobody gets a letter about this event. The notice in the program stands all the same.',
};
