package hearth.practice;

/** What can be done to how an account is signed in to; a published format. */
public enum SignInChange {
  SET_UP_LINK_MADE,
  PASSWORD_SET,
  SECOND_FACTOR_SET,
  SECOND_FACTOR_REMOVED,
  RECOVERY_CODES_MADE,
  SIGNED_OUT_EVERYWHERE,
  PROVIDER_LINKED,
  PASSKEY_ADDED,
  PASSKEY_REMOVED
}
