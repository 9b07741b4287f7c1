// "Phone, accounts, home and car": what to look at, in the order that is safest, each with how to undo it.
import type { GuidePage } from "../model.ts";

export const checks: GuidePage = {
  reader: "person",
  title: "Phone, accounts, home and car",
  lead: "How do they know? You could look, one thing at a time, in this order. You can stop after any step.",
  checked: "2026-11-21",
  reviewBy: "2027-02-19",
  danger: [
    "you think that they know you are looking",
    "you have found a tracker and do not know how close they are",
    "a device was cut off and they are on the way",
  ],
  summary: [
    "How do they know? The page goes through accounts, phone, trackers, home, car and family, in the order that is safest.",
    "First comes a safe place, then a device they cannot reach, then a helper.",
    "Each step says what to keep, what may be noticed and how to undo it.",
    "To look changes little, and to take away can make things worse.",
  ],
  takeaways: [
    {
      say: "Ask what they seem to know: all, only calls, only where you are, only one room. The answer points to how.",
      from: ["cell-phone-plan"],
    },
    { say: "Plain sharing is more common than spy apps. Look there first.", from: ["everyday-sharing"] },
    "Take pictures with day and time before you change or move a thing.",
    {
      say: "Some people get worse when they can no longer watch. Plan it with a helper.",
      from: ["phone-watching"],
    },
  ],
  blocks: [
    { kind: "heading", text: "Before you look" },
    {
      kind: "list",
      numbered: true,
      claims: [
        "Are you safe where you are now? If not, call first and leave all devices as they are.",
        {
          say: "Use a phone or computer that they cannot reach and never could, such as one in a library.",
          from: ["cell-phone-plan"],
        },
        {
          say: "Talk to a helper before you change anything. Some people get worse when they lose their way of watching.",
          from: ["phone-watching"],
        },
      ],
    },
    {
      kind: "step",
      name: "Think: what do they seem to know?",
      claims: [
        {
          say: "All that you do? Only calls? Only where you are? Only what is said in one room? The answer points to how.",
          from: ["cell-phone-plan"],
        },
        {
          say: "The most common sign is that they know too much. A battery that drains or a phone that restarts may be a sign too, or just old age.",
          from: ["phone-watching"],
        },
      ],
      keepFirst: "Write down what they knew, and when and how they showed it.",
      noticed: "To think leaves no trace. A list on a watched phone does; paper leaves less.",
      undo: "There is nothing to undo.",
    },
    { kind: "heading", text: "Accounts" },
    {
      kind: "step",
      name: "Look at what is shared",
      claims: [
        {
          say: "Plain things are more common than spy apps: a shared calendar, mail that is passed on, a shared map, a phone plan for two.",
          from: ["everyday-sharing"],
        },
        "On the safer device, look in each account for: devices that are signed in, the e-mail and phone number for lost passwords, mail that is passed on, apps that may read it.",
      ],
      keepFirst: "Take pictures of each list, with the day and the time, before you change a thing.",
      noticed: "A sign-in from a new device may send them a message.",
      undo: "Looking changes nothing. Sign out of the account on the safer device when you are done.",
    },
    {
      kind: "step",
      name: "Change a password, or sign others out",
      claims: [
        {
          say: "Do it with a plan: to change an account that is watched can tip them off and wipe out proof.",
          from: ["using-technology"],
        },
        "You could start with the e-mail that all other accounts write to, then turn on sign-in in two steps with a number that only you have.",
      ],
      keepFirst: "Keep pictures of the lists and of old messages. After a change they may be gone.",
      noticed: {
        say: "People who are cut off are not told, but they may notice.",
        from: ["cut-off"],
      },
      undo: "You can share again or let a device back in. They will have seen the gap, so plan what you would say.",
    },
    { kind: "heading", text: "Phone" },
    {
      kind: "step",
      name: "Look for an app that does not belong",
      claims: [
        {
          say: "Most spy apps need the phone in hand once, then hide. A trained person may be needed to be sure.",
          from: ["phone-watching"],
        },
        {
          say: "On Android: look at device admin apps and at accessibility. On an iPhone: look for profiles that you do not know, and at which apps use your location.",
          from: ["phone-places"],
        },
        {
          say: "An iPhone with iOS 16 or newer has Safety Check, which shows what you share. Its help page says to plan for your safety first.",
          from: ["safety-check"],
        },
      ],
      keepFirst: {
        say: "Take pictures with another device. Some people keep the watched phone running as proof and use a safer one beside it.",
        from: ["kept-running"],
      },
      noticed: {
        say: "What you do on a watched phone may be seen, also that you look.",
        from: ["phone-watching"],
      },
      undo: "Looking can be stopped at any time. An app that is taken off cannot be put back as it was, so that step is one for later, with a helper.",
    },
    { kind: "heading", text: "Trackers" },
    {
      kind: "step",
      name: "Look for a tracker",
      claims: [
        {
          say: "Phones with Android 6 or newer and iPhones with iOS 17.5 or newer can warn of many trackers that move with you, and make them sound.",
          from: ["tracker-alerts"],
        },
        "You could look in bags, coats, toys, under seats, in the boot and behind the bumper.",
      ],
      keepFirst:
        "Take a picture of it where it is, with the day and time, before anyone moves it. Ask the police before you take it out.",
      noticed:
        "If it stops or goes another way, they may see it and come. A sound may be heard by someone close.",
      undo: "You could leave it where it is, and go to the police with it. If you took it out, you could put it back.",
    },
    { kind: "heading", text: "Home" },
    {
      kind: "step",
      name: "Doorbell, cameras, speakers, TV, locks",
      claims: [
        {
          say: "Find out how each thing goes online, what can be seen from far away, and what you can turn off.",
          from: ["using-technology"],
        },
        {
          say: "If they know only what is said in one room, there may be a camera in it.",
          from: ["kept-running"],
        },
        "For each one, a smart TV too: in whose name is the account, who is signed in, who set up the router? And who has a key?",
      ],
      keepFirst: "Take pictures of the device, of its list of users and of what it recorded.",
      noticed:
        "A camera that goes dark or a new lock is seen at once. Some devices send a message to the owner.",
      undo: "You can plug it in again. A device that was set back to new has lost its list, so take pictures of that before.",
    },
    { kind: "heading", text: "Car" },
    {
      kind: "step",
      name: "The car’s app and the car itself",
      claims: [
        {
          say: "Maps in cars, and small finders made for pets or children, can be misused to follow someone.",
          from: ["car-finders"],
        },
        "Look in the car’s screen or app for a second driver or owner. A garage that you trust could look for a box that does not belong.",
      ],
      keepFirst: "Take pictures of the screen, of the place and of the thing itself before it is moved.",
      noticed: "A driver who is taken off the list may get a message. A visit to a garage may show on a map.",
      undo: "A driver can be added again.",
    },
    { kind: "heading", text: "Family and after" },
    {
      kind: "step",
      name: "Shared family accounts and children’s devices",
      claims: [
        {
          say: "Family finders and shared location are misused. Look at children’s phones, watches and games, and at school and bank logins.",
          from: ["family-apps"],
        },
      ],
      keepFirst: "Take pictures of who is in the family group, and of what each one sees.",
      noticed:
        "The one who runs the group sees who leaves. A child may be asked about it, so leave children out of the plan.",
      undo: "The one who runs the group can ask you in again.",
    },
    {
      kind: "say",
      claims: [
        "Go on watching for new signs, and tell the police or a helper what you found.",
        {
          say: "Keep what you wrote down away from the other person and out of what may be watched.",
          from: ["keeping-apart"],
        },
      ],
    },
    { kind: "go", to: "traces", text: "What others can see" },
    { kind: "go", to: "plan", text: "Your own plan" },
  ],
};
