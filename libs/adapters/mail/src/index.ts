export { MailNotSent, noMailer, type Mailer, type MailFailure, type OutgoingMail } from './mailer.js';
export { smtpMailer } from './smtp-mailer.js';
