/** What does not happen where a policy passes over an event, and what a person can do instead; by the policy's name. */
export const WITHOUT_THE_POLICY: Readonly<Record<string, string>> = {
  'give-assignments.v1':
    'The assignments that this event asks for are not given, or those of a recalled directive not withdrawn: ' +
    'the units hear nothing and the chaser chases nobody. Recall the directive and issue it anew.',
  'give-cascaded-assignments.v1':
    'The shares that this event hands on are not given, or not withdrawn: the units below hear nothing. ' +
    'Hand the assignment on once more.',
  'give-remedies.v1':
    'What a check demands is not given to its unit, which hears nothing of it, and the check cannot be closed. ' +
    'Mend the cause instead and let the policy go on; a demand is never given twice.',
  'give-review-reports.v1':
    'The reports for this review are not given to its units, or those of a cancelled review stay open. Mend the cause ' +
    'instead and let the policy go on; a report is never given twice. Or withdraw by hand what stays open.',
  'carry-out-orders.v1':
    'The assignments of this part of an order for many do not take its step, and nothing says what came of them. ' +
    'Give the order once more for the assignments that it left waiting.',
  'give-reports.v1':
    'The reports of this period are not given to its units, or those of a withdrawn task or a recalled directive stay ' +
    'open. Withdraw what stays open; a report that was not given is asked for by a directive of its own.',
  'deliver-joint-reports.v1':
    'A report for several superiors is not delivered to them. Submit it at each assignment once more.',
  'freeze-evidence.v1':
    'The evaluations of this round are not opened, or those of a cancelled round not ended: nobody can rate. ' +
    'Mend the cause instead and let the policy go on; or cancel the round and open it anew.',
  'carry-out-reform.v1':
    'The units that this decree names stay as they are, or a decision on what was divided is not carried out: what is ' +
    'open stays where it was. Correct the decree, or decide once more.',
  'post-webhooks.v1':
    'No other system is told of this event, or what changes at a webhook is met a second late. Such a system reads what it ' +
    'missed through the API.',
  'mail-notices.v1': 'Nobody gets a letter about this event. The notice in the program stands all the same.',
};
