/** What sites put among an article's paragraphs and no reader calls part of it; each line stands alone in its block. */
const FURNITURE: readonly RegExp[] = [
  /^(?:read more|read also|also read|see also|related|related (?:articles|stories|topics|news)|more on this|recommended|most (?:read|popular)|trending|advertisement|advertising|sponsored|continue reading|share|share this|follow us|print|comments?|tags?|topics?)\b[^.!?]{0,120}$/i,
  /^(?:sign up|subscribe|join (?:us|our)|get (?:our|the) (?:newsletter|latest)|download (?:our|the) app|log in|register)\b[^\n]{0,200}$/i,
  /^(?:©|\(c\)|copyright\b)[^\n]{0,200}$/i,
  /^(?:photo|image|picture|file photo|credit|source|getty images|reuters|ap photo|afp)\s*[:/|][^\n]{0,160}$/i,
  /^(?:we use cookies|this site uses cookies|accept (?:all )?cookies)[^\n]{0,300}$/i,
  /^(?:published|updated|last updated|posted)\b[^.!?]{0,80}$/i,
  /^(?:by|von|par|por)\s+\p{Lu}[^.!?]{0,80}$/u,
  /^all rights reserved\.?$/i,
];

export function isFurniture(block: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(block));
}
