import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { user, UserExists, userIdOf, UserUnknown, type User, type UserCommand, type UserEvent } from './user.js';

const given = specOf(user);
const userId = userIdOf('nongha');
const someone: User = {
  userId,
  login: 'nongha',
  displayName: 'Hứa Văn Đoàn',
  unitId: 'nong-ha',
  role: 'unit-officer',
  email: null,
};
const registered: UserEvent = { type: 'UserRegistered.v1', data: someone };
const disabled: UserEvent = { type: 'UserDisabled.v1', data: { userId, reason: 'nghỉ hưu' } };
const enabled: UserEvent = { type: 'UserEnabled.v1', data: { userId } };
const register: UserCommand = { type: 'RegisterUser', data: someone };
const reassign = (unitId: string, role: User['role']): UserCommand => ({
  type: 'ReassignUser',
  data: { userId, unitId, role },
});
const disable: UserCommand = { type: 'DisableUser', data: { userId, reason: 'nghỉ hưu' } };
const enable: UserCommand = { type: 'EnableUser', data: { userId } };

describe('a user', () => {
  it('is one person a login name, however it is typed', () => {
    expect(userIdOf(' NôngHạ '.normalize('NFD'))).toBe(userIdOf('nônghạ'));
    given().when(register).thenRecords(registered);
    given(registered).when(register).thenRefuses(UserExists, { login: 'nongha' });
  });

  it('acts for another unit or in another role from then on', () => {
    given(registered)
      .when(reassign('cho-moi', 'monitor'))
      .thenState((state) => expect(state).toMatchObject({ unitId: 'cho-moi', role: 'monitor' }));
    given(registered).when(reassign('nong-ha', 'unit-officer')).thenNothing();
    expect(given(registered).when(reassign('nong-ha', 'issuer')).events()).toHaveLength(1);
  });

  it('is disabled and enabled; a second time changes nothing', () => {
    given(registered).when(disable).thenRecords(disabled);
    given(registered, disabled).when(disable).thenNothing();
    given(registered, disabled).when(enable).thenRecords(enabled);
    given(registered).when(enable).thenNothing();
    given(registered, disabled, enabled).when(disable).thenRecords(disabled);
  });

  it('must be known for everything else', () => {
    for (const command of [reassign('cho-moi', 'monitor'), disable, enable]) {
      given().when(command).thenRefuses(UserUnknown, { user: userId });
    }
  });
});
