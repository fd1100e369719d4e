package hearth.http;

import hearth.practice.AccountId;

/**
 * Who is signed in.
 *
 * @param signIn which sign-in of this account the browser has; opaque
 */
record Caller(AccountId account, boolean administrator, String signIn) {}
