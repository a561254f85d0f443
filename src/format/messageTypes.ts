/** A text that depends on a number: one form for each plural category that the language has. */
export type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A text with `{placeholders}`, or its plural forms. */
export type Message = string | PluralMessage;

/** Texts of `CreditBalance`. */
export interface BalanceMessages {
  /** Heading of the balance. */
  balanceTitle: string;
  /** `{n}` credits, the balance. */
  creditsLeft: Message;
  /** `{n}` of `{total}`: the value of the meter. */
  creditsLeftOf: Message;
  /** `{total}`: stands under the meter. */
  ofTotal: Message;
  /** Beside a balance that was summed from lots. */
  estimated: string;
  /** `{n}` credits expire on `{date}`. */
  nextExpiry: Message;
  /** `{n}` credits expire on `{date}`, `{relative}` from now. */
  nextExpiryRelative: Message;
  /** The balance is low. */
  low: string;
  /** The balance is 0. */
  empty: string;
  /** `{n}`: how far the balance is below 0. */
  overdrawn: Message;
  /** The team may not use the service. */
  usageOff: string;
  /** What that means for the reader. */
  usageOffHint: string;
  /** No balance can be known. */
  balanceUnknown: string;
  /** Button that buys credits. */
  topUp: string;
}

/** Texts of `LotBreakdownChart`. */
export interface LotsMessages {
  /** Heading of the lots. */
  lotsTitle: string;
  /** `{n}` credits left in `{lots}` live lots; plural by the number of lots. */
  lotsSummary: Message;
  /** There are lots, but none is live. */
  lotsNoneLive: string;
  /** `{n}` of `{total}` left in one lot; plural by `{n}`. */
  lotLeft: Message;
  /** `{n}` of `{total}` were left in a lot when it expired; plural by `{n}`. */
  lotLapsed: Message;
  /** `{n}` more lots of one `{kind}` than have a line of their own; plural by `{n}`. */
  lotsOtherOfKind: Message;
  /** `{n}` more lots of any kind; plural by `{n}`. */
  lotsOther: Message;
  /** `{n}` expired lots, with `{credits}` left in them; plural by `{n}`. */
  lotsExpired: Message;
  /** `{n}` lots with nothing left; plural by `{n}`. */
  lotsUsedUp: Message;
  /** `{n}` lots, some expired, some with nothing left; plural by `{n}`. */
  lotsPast: Message;
  /** Of several lots, the first expires on `{date}`. */
  lotsFirstExpires: string;
  /** `{n}`: all lots. Button that gives each a line of its own. */
  showAll: Message;
  /** Button that takes that back. */
  showFewer: string;
  /** Button that opens and closes the table of all lots. */
  tableToggle: string;
  /** A lot that expires on `{date}`. */
  lotExpires: string;
  /** A lot that expires on `{date}`, `{relative}` from now. */
  lotExpiresRelative: string;
  /** A lot that expired on `{date}`. */
  lotExpired: string;
  /** A lot without a known expiry. */
  lotNoExpiry: string;
  /** A lot with nothing left. */
  lotUsedUp: string;
  /** No lots and a balance of 0. */
  noCreditsYet: string;
  /** No lots although there is, or may be, a balance. */
  noBreakdown: string;
  /** `{n}` purchase kinds that share a line; plural by `{n}`. */
  kindsOther: Message;
  /** Beside Pending credits. */
  notCounted: string;

  /** Over the picture of what is left in the future, and the name of its slider. */
  runwayTitle: string;
  /** `{n}` credits now; plural by `{n}`. */
  runwayNow: Message;
  /** On `{date}` `{n}` credits expire, `{rest}` are left; plural by `{n}`. */
  runwayStep: Message;
  /** `{n}` credits that expire, short. */
  runwayDrop: string;
  /** No lot has an expiry. */
  runwayNoExpiry: string;

  /** `{n}`: all lots; plural by `{n}`. */
  tableCaption: Message;
  /** Heads the column of purchase kinds. */
  columnKind: string;
  /** Heads the column of credits left. */
  columnRemaining: string;
  /** Heads the column of credits issued. */
  columnAllocated: string;
  /** Heads the column of expiry dates. */
  columnExpiry: string;
  /** Heads the column of states. */
  columnState: string;
  /** A lot that can be used, in the table. */
  stateLive: string;
  /** A lot with nothing left, in the table. */
  stateUsedUp: string;
  /** A lot past its expiry, in the table. */
  stateExpired: string;
  /** A lot that is not counted yet, in the table. */
  statePending: string;
  /** Lots `{from}` to `{to}` of `{n}`; plural by `{n}`. */
  pageRange: Message;
  /** Button that shows the lots before these. */
  previousPage: string;
  /** Button that shows the lots after these. */
  nextPage: string;

  /** The purchase kind `Subscription`. */
  kindSubscription: string;
  /** The purchase kind `Top-up`. */
  kindTopUp: string;
  /** The purchase kind `Manual`. */
  kindManual: string;
  /** The purchase kind `Setup`. */
  kindSetup: string;
  /** The purchase kind `Pending`. */
  kindPending: string;
  /** A lot whose kind was not said. */
  kindUnknown: string;
}

/** Texts of `PlanBadge`. */
export interface PlanMessages {
  /** A plan without a name. */
  planUnnamed: string;
  /** No plan was reported. */
  planUnknown: string;
  /** Behind the name of the fallback plan. */
  planNoSubscription: string;
  /** `{n}` credits included in the plan. */
  planIncluded: Message;
  /** `{date}`: when the subscription began. */
  planSince: string;
}

/** Texts that every widget may show. */
export interface SharedMessages {
  /** While the first answer is on its way. */
  loading: string;
  /** `{time}`: when the numbers were read. */
  asOf: string;
  /** `{time}`: when the numbers were read, while offline. */
  offlineAsOf: string;
  /** Offline, and nothing to show. */
  offline: string;
  /** Button that asks for fresh numbers. */
  refresh: string;
  /** For the ears: what the reader asked for has come. */
  updated: string;
  /** Button of the error state. */
  tryAgain: string;
  /** Under an error that is tried again by itself. */
  retrying: string;
  /** Under an error that only somebody else can mend. */
  askAdmin: string;
  /** A widget without provider and without credits. */
  notSetUp: string;
  /** A widget that failed to draw itself. */
  crashed: string;
  /** The server’s API key was refused. */
  errorInvalidKey: string;
  /** The page's own `getKey` had none. */
  errorNoKey: string;
  /** The key may not read credits. */
  errorForbidden: string;
  /** The endpoint does not exist. */
  errorNotFound: string;
  /** The request was refused. */
  errorBadRequest: string;
  /** Too many requests. */
  errorRateLimited: string;
  /** The server failed. */
  errorServer: string;
  /** No answer. */
  errorNetwork: string;
  /** No answer in time. */
  errorTimeout: string;
  /** An answer that is no credits. */
  errorBadPayload: string;
  /** The team’s credits are used up. */
  errorExhausted: string;
  /** Nobody is signed in. */
  errorSignedOut: string;
  /** The answer is for another team. */
  errorWrongTeam: string;
}

/** Every text of the widgets in one language, as plain data. Placeholders stand in the doc line of each. */
export interface CreditsMessages
  extends BalanceMessages,
    LotsMessages,
    PlanMessages,
    SharedMessages {
  /** BCP 47 tag of the language; numbers, dates and plurals follow it unless a `locale` is given. */
  locale: string;
}

/** The name of a text. */
export type MessageKey = Exclude<keyof CreditsMessages, 'locale'>;

/** Texts that replace those of the catalog. */
export type CreditsLabels = Partial<Omit<CreditsMessages, 'locale'>>;
