import type { SceneLibrary } from "../src/http/wire.generated";

/** As a practice has it that has changed one scene, dropped one and written one. */
export const LIBRARY: SceneLibrary = {
  scenes: [
    {
      scene: "first-anniversary",
      area: "grief",
      title: "Asking your sister to come",
      situation:
        "Next Thursday it will be a year since your mother died. You would like to go to the place where she rests, and not alone. Your sister has not spoken of that day at all; now you ring her.",
      aim: "Say what the day means to you, and ask for one clear thing.",
      prompts: [
        "“I have been thinking of Thursday. I would like you to be there.”",
        "“You need not say anything. Just come with me.”",
        "Other: you miss her as well. You had meant to work through that day.",
        "Observers: when did you notice that something between them had changed?",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-how-are-you",
      area: "grief",
      title: "When somebody asks how you are",
      situation:
        "A few months ago you lost somebody very close to you. At the market you meet a friend who has not been in touch since. “How are you?”, your friend asks, and you are about to say “fine”.",
      aim: "Give an honest answer, as short or as long as you like, and say what would do you good.",
      prompts: [
        "“Some days are all right. Today is not one of them.”",
        "“I would like to tell you a little more. Have you time?”",
        "Other: you did not know what to say, and so you did not call.",
        "Double: say softly what self would like to say and does not yet.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-belongings",
      area: "grief",
      title: "The coat in the hall",
      situation:
        "Your father’s coat still hangs in the hall. Your brother would like to clear the flat this weekend and have it behind him; you are not ready for that. You ask him to sit down with you first.",
      aim: "Ask for more time without putting the other in the wrong, and agree on a first small step.",
      prompts: [
        "“I cannot do it all at once. Could we begin with one drawer?”",
        "“There is one thing I would like to keep. Let me tell you why.”",
        "Other: to see these things every day is what hurts you.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-evenings",
      area: "roleDispute",
      title: "Who does what in the evening",
      situation:
        "You and your partner both work, and in the evening the cooking and the children’s bedtime fall to you. You have sighed about it often, and never said what you expect. Tonight the table is cleared and it is quiet.",
      aim: "Say what you expect in one plain sentence, and ask what the other expects.",
      prompts: [
        "“I would like to talk about our evenings. Is this a good moment?”",
        "“I would like you to take two evenings a week. Which would suit you?”",
        "Other: you are tired, too, and thought that all was well as it is.",
        "Observers: what did you hear as a wish, and what as a reproach?",
      ],
      shipped: true,
      first: {
        area: "roleDispute",
        title: "What you expect of the evenings",
        situation:
          "You and your partner both work, and in the evening the cooking and the children’s bedtime fall to you. You have sighed about it often, and never said what you expect. Tonight the table is cleared and it is quiet.",
        aim: "Say what you expect in one plain sentence, and ask what the other expects.",
        prompts: [
          "“I would like to talk about our evenings. Is this a good moment?”",
          "“I would like you to take two evenings a week. Which would suit you?”",
          "Other: you are tired, too, and thought that all was well as it is.",
          "Observers: what did you hear as a wish, and what as a reproach?",
        ],
      },
    },
    {
      scene: "first-promised-for-you",
      area: "roleDispute",
      title: "Promised without asking you",
      situation:
        "Your mother has told the whole family that you will look after your nephew in the holidays. She has not asked you, and you had plans of your own. You are fond of them both; you ring her.",
      aim: "Say no to one thing, and stay close to the person.",
      prompts: [
        "“I know you meant well. I would have liked to be asked.”",
        "“I can take him on Saturday. On the other days I cannot.”",
        "Other: you have promised it already, and do not know how to take it back.",
        "Double: help self to stay with the no when it grows difficult.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-without-work",
      area: "roleTransition",
      title: "The first week without work",
      situation:
        "A week ago your job ended; the whole department was closed. Nobody outside your home knows it yet. This afternoon you meet an old friend, who asks how things are at work.",
      aim: "Tell it in your own words, with what is hard about it, and let somebody stand by you.",
      prompts: [
        "“I have no work at the moment. You are the first I have told.”",
        "“I need no advice today. I would like your company.”",
        "Other: listen first, and ask what the days are like now.",
        "Observers: what made it possible to say it?",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-quiet-house",
      area: "roleTransition",
      title: "The house is quiet now",
      situation:
        "A month ago your youngest moved to another town. On the telephone you both say that all is well. Today you would like to say how it really is for you, without calling anybody home.",
      aim: "Say what you miss, and find together how you will be part of each other’s days from now on.",
      prompts: [
        "“I am glad for you, and I miss you. Both are true.”",
        "“Could we keep one evening a week for a long call?”",
        "Other: you miss home as well, and would rather not make it harder.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-small-child",
      area: "roleTransition",
      title: "Everybody asks about the baby",
      situation:
        "The baby is two months old, and everybody says how happy you must be. You love your child, and you have never been so tired, or so alone. A friend has come with something to eat and asks how the little one sleeps.",
      aim: "Speak of yourself, and ask for one thing that would help.",
      prompts: [
        "“The baby is well. May I tell you how I am?”",
        "“Would you be here for an hour on Fridays, so that I can sleep?”",
        "Other: you would like to help, and have not known how.",
        "Double: if self says “it is all right”, say how it really is.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-coffee",
      area: "interpersonalDeficits",
      title: "Coffee with a neighbour",
      situation:
        "For two years you and a neighbour have said hello on the stairs. You think that the two of you might get on. Today you both come home at the same time, with your shopping.",
      aim: "Ask somebody in with one plain sentence, and leave the answer to them.",
      prompts: [
        "“I was going to make coffee. Would you like to have one with me?”",
        "“Another day, perhaps? I am at home most afternoons.”",
        "Other: you are glad to be asked, and have no time today. Say both.",
        "Observers: what in voice or face was an invitation, too?",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-old-friend",
      area: "interpersonalDeficits",
      title: "After a long silence",
      situation:
        "You have not been in touch with an old friend for more than a year. You were not well, and then it seemed too late. You still have the number, and today you ring.",
      aim: "Take up the thread again without a long apology, and say that you would like to meet.",
      prompts: [
        "“It has been a long time, and I have often thought of you.”",
        "“I was not well, and I hid. I would like to see you again.”",
        "Other: you have wondered whether you had done something wrong.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "first-stay-on",
      area: "interpersonalDeficits",
      title: "Staying on after the course",
      situation:
        "For some weeks you have been going to an evening course. Afterwards a few people go for tea, and you always go home. Tonight you take your time with your coat, and one of them stands next to you.",
      aim: "Ask to come along, and keep a conversation going for a few minutes.",
      prompts: [
        "“Are you going for tea? I would like to come along tonight.”",
        "“What made you take this course?”",
        "Other: be friendly, and a little in a hurry.",
        "Double: when it goes quiet, find one more question.",
      ],
      shipped: true,
      first: null,
    },
    {
      scene: "own",
      area: null,
      title: "Reading the letter aloud",
      situation:
        "You have written a letter that you will not send. Somebody you trust sits with you while you read it.",
      aim: "Read to the end, at your own pace, and let the other say what they heard.",
      prompts: ["“I do not need an answer.”"],
      shipped: false,
      first: null,
    },
  ],
  dropped: [
    {
      scene: "first-colleague",
      area: "roleDispute",
      title: "The work that comes to your desk",
      situation:
        "A colleague whom you like hands you the reports, again and again, because you are so quick with them. This week you have stayed late three times. Now the two of you are having tea.",
      aim: "Say what you will do from now on and what you will not, and hear what the other needs.",
      prompts: [
        "“There is something that I find hard to say to you.”",
        "“I will show you how I do it. From next week each of us does their own.”",
        "Other: you had no idea. At first you make a joke of it.",
      ],
      shipped: true,
      first: null,
    },
  ],
};
