/** Where an editor finds the schema that a reader of the spec has printed for it. */
const PRINTED = `# chancery schema > briefing.schema.json    writes the schema that your editor checks this file against
# yaml-language-server: $schema=./briefing.schema.json`;

/**
 * A commented starter spec of the kind asked for.
 * @param schema path or address of the installed schema, as the spec's folder sees it; without one the spec says how to print it
 */
export function starterSpec(kind: 'brief' | 'digest', schema?: string): string {
  const count =
    kind === 'brief' ? '{ size: A4, count: 1 }   # one page is promised, and kept or refused' : '{ size: A4 }';
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
page: ${count}

sources:
  - path: sources/article.txt       # text, HTML or Markdown, relative to this file; patterns such as sources/*.html work
    # outlet: The Daily Example     # what is said here wins over what is read there
    # published: 2022-09-28

# focus: [NATO, South Korea]        # what the reader cares about weighs the choice

sections:
  - bottom_line
  - key_facts                       # or key_facts: { max: 5 }
  - quotes                          # or quotes: { max: 2, from: [Kim Gun] }
  - context
  # - assessment: |                 # your own words, printed as yours
  #     What this means for us.
  - watch
  - sources

# review:                           # decisions on single sentences; chancery check prints their references
#   pin: [article@1f3c9a2e]
#   drop: [article@77b0d412]
`;
}
