package hearth.office;

import hearth.door.SignIn;
import hearth.practice.Account;

/** Somebody who is signed in, and with which of their browsers. */
public record Known(Account account, SignIn signIn) {}
