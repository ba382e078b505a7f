/** Where an editor finds the schema that a reader of the spec has printed for it. */
const PRINTED = `# in this folder: chancery schema > briefing.schema.json    gives your editor what it checks this file against
# yaml-language-server: $schema=./briefing.schema.json`;

const ONE_PAGE = '{ size: A4, count: 1 }   # one page is promised, and kept or refused';

const PERIOD = `week: 2022-W39                      # or period: { from: 2022-09-26, to: 2022-10-02 }; --week builds another one
# group_by: theme                   # or region; by default stories stand in the order of their weight
# themes:
#   Energy: [pipeline, gas]
#   Security: [missile, troops]
# pick: { match: [NATO], language: [en, fr], limit: 200 }
`;

const BRIEF_SECTIONS = `  - bottom_line
  - key_facts                       # or key_facts: { max: 5 }
  - quotes                          # or quotes: { max: 2, from: [Kim Gun] }
  - context
  # - assessment: |                 # your own words, printed as yours
  #     What this means for us.
  - watch
  - sources
`;

const DIGEST_SECTIONS = `  - top_lines                       # or top_lines: { max: 5 }
  # - assessment: |                 # your own words, printed as yours
  #     What this week means for us.
  - stories                         # or stories: { max: 8, trends: { Burkina Faso: worse } }
  - chronology
  - quotes
  - numbers
  - map
  - ahead
  - sources
  - method
`;

/**
 * A commented starter spec of the kind asked for.
 * @param schema path or address of the installed schema, as the spec's folder sees it; without one the spec says how to print it
 */
export function starterSpec(kind: 'brief' | 'digest', schema?: string): string {
  const pointer = schema === undefined ? PRINTED : `# yaml-language-server: $schema=${schema}`;
  return `${pointer}
# A Chancery ${kind}. Only title and sources are needed; the rest shows what can be said.
kind: ${kind}
title: Say what is found, in at most twelve words
# reference: NEA/2022/114
# date: 2022-09-29                  # of the document; else the newest source's
# from: Northeast Asia Desk
# for: Director-General, Political Affairs
# marking: OFFICIAL                 # or TLP:GREEN …, or {text: …, colour: red}
page: ${kind === 'brief' ? ONE_PAGE : '{ size: A4 }            # at most 8 pages; count sets another limit'}
${kind === 'digest' ? PERIOD : ''}
sources:
  - path: sources/article.txt       # HTML, text, Markdown, PDF, Word, e-mail or MHTML, relative to this file; patterns such as sources/*.html work
    # outlet: The Daily Example     # what is said here wins over what is read there
    # published: 2022-09-28

# focus: [NATO, South Korea]        # what the reader cares about weighs the choice

sections:
${kind === 'brief' ? BRIEF_SECTIONS : DIGEST_SECTIONS}
# review:                           # decisions on single sentences; chancery check prints their references
#   pin: [article@1f3c9a2e]
#   drop: [article@77b0d412]
`;
}
