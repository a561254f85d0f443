/** A text that depends on a number: one form for each plural category of the language. */
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
  /** `{total}`: the maximum of the meter, shown beside it. */
  ofTotal: Message;
  /** After a balance that was summed from lots. */
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
  /** What `usageOff` means for the user. */
  usageOffHint: string;
  /** The balance is not known. */
  balanceUnknown: string;
  /** Button or link to buy credits. */
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
  /** `{n}` more lots of one `{kind}`, which share a line; plural by `{n}`. */
  lotsOtherOfKind: Message;
  /** `{n}` more lots of any kind, which share a line; plural by `{n}`. */
  lotsOther: Message;
  /** `{n}` expired lots, with `{credits}` left in them; plural by `{n}`. */
  lotsExpired: Message;
  /** `{n}` lots with nothing left; plural by `{n}`. */
  lotsUsedUp: Message;
  /** `{n}` lots, some expired, some with nothing left; plural by `{n}`. */
  lotsPast: Message;
  /** Of several lots, the first expires on `{date}`. */
  lotsFirstExpires: string;
  /** Button that gives each lot its own line; `{n}` is the number of all lots. */
  showAll: Message;
  /** Button that undoes `showAll`. */
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
  /** No lots, but there is, or may be, a balance. */
  noBreakdown: string;
  /** `{n}` purchase kinds that share a line; plural by `{n}`. */
  kindsOther: Message;
  /** Beside Pending credits. */
  notCounted: string;

  /** Heading of the runway, and label of its slider. */
  runwayTitle: string;
  /** `{n}` credits now; plural by `{n}`. */
  runwayNow: Message;
  /** On `{date}` `{n}` credits expire, `{rest}` are left; plural by `{n}`. */
  runwayStep: Message;
  /** `{n}` credits that expire, in short. */
  runwayDrop: string;
  /** No live lot has an expiry. */
  runwayNoExpiry: string;

  /** `{n}`: all lots; plural by `{n}`. */
  tableCaption: Message;
  /** Header of the column of purchase kinds. */
  columnKind: string;
  /** Header of the column of credits left. */
  columnRemaining: string;
  /** Header of the column of allocated credits. */
  columnAllocated: string;
  /** Header of the column of expiry dates. */
  columnExpiry: string;
  /** Header of the column of states. */
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
  /** Button that shows the previous lots. */
  previousPage: string;
  /** Button that shows the next lots. */
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
  /** A lot whose kind is not reported. */
  kindUnknown: string;
}

/** Texts of `PlanBadge`. */
export interface PlanMessages {
  /** A plan without a name. */
  planUnnamed: string;
  /** The plan is not reported. */
  planUnknown: string;
  /** After the name of the fallback plan. */
  planNoSubscription: string;
  /** `{n}` credits included in the plan. */
  planIncluded: Message;
  /** `{date}`: when the subscription began. */
  planSince: string;
}

/** Texts that every widget may show. */
export interface SharedMessages {
  /** While the first response is pending. */
  loading: string;
  /** `{time}`: when the numbers were read. */
  asOf: string;
  /** `{time}`: when the numbers were read, while offline. */
  offlineAsOf: string;
  /** Offline, and nothing to show. */
  offline: string;
  /** Button that refreshes the credits. */
  refresh: string;
  /** Announced in the live region when a user's refresh succeeds. */
  updated: string;
  /** Button of the error state. */
  tryAgain: string;
  /** Under an error that is retried automatically. */
  retrying: string;
  /** Under an error that only an admin can fix. */
  askAdmin: string;
  /** A widget without provider and without `credits`. */
  notSetUp: string;
  /** A widget that failed to render. */
  crashed: string;
  /** The server’s API key was rejected. */
  errorInvalidKey: string;
  /** The page's own `getKey` returned no key. */
  errorNoKey: string;
  /** The key may not read credits. */
  errorForbidden: string;
  /** The endpoint does not exist. */
  errorNotFound: string;
  /** The request was rejected. */
  errorBadRequest: string;
  /** Too many requests. */
  errorRateLimited: string;
  /** The server failed. */
  errorServer: string;
  /** No response. */
  errorNetwork: string;
  /** No response in time. */
  errorTimeout: string;
  /** A response that is not a credits body. */
  errorBadPayload: string;
  /** The team’s credits are used up. */
  errorExhausted: string;
  /** The user is signed out. */
  errorSignedOut: string;
  /** The response is for another team. */
  errorWrongTeam: string;
}

/** Every text of the widgets in one language, as plain data. The doc line of each names its placeholders. */
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
