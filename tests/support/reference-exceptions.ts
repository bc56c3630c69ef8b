/** What a page says otherwise than ../shared/truth, which is sure of it. The page was read: it says what stands here. */
interface Exception {
  what: 'relationships' | 'methods' | 'permissions' | 'headers' | 'parameters';
  reason: string;
  pages: Readonly<Record<string, Names>>;
}

/** Names of rows that only the page has, and of those that only the truth has. */
interface Names {
  has?: readonly string[];
  lacks?: readonly string[];
}

const exceptions: readonly Exception[] = [
  {
    what: 'relationships',
    reason: 'The type is called `list`; the truth takes the word for a collection.',
    pages: inBoth('resources/shareddriveitem.md', { has: ['list'], lacks: ['list'] }),
  },
  {
    what: 'methods',
    reason:
      'Words stand beside the link, "(deprecated)"; the truth has the label of the link alone.',
    pages: {
      'beta/resources/attachment.md': {
        has: [
          'Add attachment to an Outlook task (deprecated)',
          'List attachments of an Outlook task (deprecated)',
        ],
        lacks: ['Add attachment to an Outlook task', 'List attachments of an Outlook task'],
      },
      'beta/resources/mention.md': {
        has: [
          'Post and send',
          'Post to a new draft',
          'Get messages mentioning me',
          'Get a message and its mentions',
          'Delete a mention',
        ],
        lacks: ['Post', 'Get', 'Delete'],
      },
      'beta/resources/user.md': {
        has: ['Create outlookTask (deprecated)', 'List tasks (deprecated)'],
        lacks: ['Create outlookTask'],
      },
    },
  },
  {
    what: 'headers',
    reason:
      'It stands under "Optional request headers"; the truth has it as a parameter, or not at all.',
    pages: inBoth('api/driveitem-list-children.md', { has: ['_if-none-match_'] }),
  },
  {
    what: 'parameters',
    reason: 'It stands under "Optional request headers"; the truth has it as a parameter.',
    pages: { 'v1.0/api/driveitem-list-children.md': { lacks: ['_if-none-match_'] } },
  },
  {
    what: 'permissions',
    reason: 'It is the table of a request’s body, whose first column is called "Permission Type".',
    pages: inBoth('api/permission-update.md', { lacks: ['[[],[],[]]'] }),
  },
  {
    what: 'parameters',
    reason: 'The truth takes the table of the body for one of permissions.',
    pages: inBoth('api/permission-update.md', { has: ['roles', 'expirationDateTime'] }),
  },
  {
    what: 'parameters',
    reason:
      'Properties under "Function parameters" or "Query parameters": the truth reads "Parameter" there.',
    pages: {
      'beta/api/appconsentrequest-filterByCurrentUser.md': { has: ['on'] },
      'beta/api/userconsentrequest-filterByCurrentUser.md': { has: ['on'] },
      'v1.0/api/userconsentrequest-filterbycurrentuser.md': { has: ['on'] },
      'beta/api/reportroot-getcredentialusagesummary.md': { has: ['feature'] },
      'beta/api/reportroot-list-credentialuserregistrationdetails.md': {
        has: [
          'userDisplayName',
          'userPrincipalName',
          'authMethods',
          'isRegistered',
          'isEnabled',
          'isCapable',
          'isMfaRegistered',
        ],
      },
      'beta/api/reportroot-list-usercredentialusagedetails.md': {
        has: [
          'feature',
          'userDisplayName',
          'userPrincipalName',
          'isSuccess',
          'authMethod',
          'failureReason',
        ],
      },
      ...inBoth('api/teamsapp-publish.md', { has: ['requiresReview'] }),
      ...inBoth('api/teamsapp-update.md', { has: ['requiresReview'] }),
    },
  },
  {
    what: 'parameters',
    reason: 'Its header is "Required parameter", which the truth does not read.',
    pages: { 'beta/api/directoryrole-post-directoryroles.md': { has: ['roleTemplateId'] } },
  },
  {
    what: 'parameters',
    reason: 'The table of the body stands under a heading of its own, "Properties".',
    pages: {
      'beta/api/workposition-update.md': {
        has: [
          'allowedAudiences',
          'categories',
          'colleagues',
          'detail',
          'inference',
          'isCurrent',
          'manager',
        ],
      },
    },
  },
];

/** The same page in both versions. */
function inBoth(path: string, names: Names): Exception['pages'] {
  return { [`beta/${path}`]: names, [`v1.0/${path}`]: names };
}

/** The names that only pages have, or only the truth, of a kind of row, by path. */
export function exceptionsOf(what: Exception['what'], side: keyof Names): Record<string, string[]> {
  const pages = exceptions
    .filter((one) => one.what === what)
    .flatMap((one) => Object.entries(one.pages));
  return Object.fromEntries(
    pages.flatMap(([path, { [side]: names }]) => (names ? [[path, [...names]]] : [])),
  );
}
