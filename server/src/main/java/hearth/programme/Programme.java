package hearth.programme;

/** What may happen in a group: every command, and who owns its rule. */
public final class Programme {
  private Programme() {}

  /** Pure: the same group and command give the same answer, and the group does not change. */
  public static GroupDecision decide(Group group, GroupCommand command) {
    if (!group.isFounded() && !(command instanceof GroupCommand.Found)) {
      return GroupDecision.refused(GroupRule.PG1);
    }
    return switch (command) {
      case GroupCommand.Found found -> Founding.found(group, found);
      case GroupCommand.ChangeProgramme change -> Founding.change(group, change);
      case GroupCommand.SetSchedule set -> group.terms().set(set);
      case GroupCommand.CloseGroup _ -> group.terms().close();
      case GroupCommand.ReopenGroup _ -> group.terms().reopen();
      case GroupCommand.GiveSeat give -> group.seats().give(give);
      case GroupCommand.NameSeat name -> group.seats().name(name);
      case GroupCommand.TakeSeatBack take -> group.seats().takeBack(take.seat(), group.standing());
      case GroupCommand.GiveSeatBack give -> group.seats().giveBack(give.seat());
      case GroupCommand.HoldSeat hold -> group.seats().hold(hold);
      case GroupCommand.PublishAgreement publish -> group.agreements().publish(publish);
      case GroupCommand.PlanSession plan -> group.sessions().plan(plan, group.terms().of());
      case GroupCommand.PlanNext next -> group.sessions().planNext(next, group);
      case GroupCommand.EndSession end -> group.sessions().end(end);
      case GroupCommand.Sign sign -> group.agreements().sign(sign, group.seats());
      case GroupCommand.SetPolicies set -> group.weekly().set(set);
      case GroupCommand.CheckIn checkIn -> group.weekly().checkIn(checkIn, group);
      case GroupCommand.RaiseFlag raise -> group.standing().raise(raise, group);
      case GroupCommand.TakeFlag take -> group.standing().take(take);
      case GroupCommand.KeepApart keep -> group.company().keepApart(keep.pairs());
      case GroupCommand.KeepTogether keep -> group.company().keepTogether(keep.companies());
    };
  }
}
