/** Given names that are mostly of women, then mostly of men, lower case: a common-knowledge list, to match "he" and "she". */
export const WOMEN = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
  donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna ruth brenda
  pamela nicole katherine samantha christine emma catherine debra virginia rachel janet maria heather diane julie joyce victoria
  kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea hannah jacqueline ann jean alice kathryn gloria
  teresa doris sara janice julia marie madison grace judy theresa beverly denise marilyn amber danielle rose brittany diana abigail
  natalie jane lori alexis tiffany kayla annalena ursula christine angela hillary condoleezza madeleine nikki kamala theresa nancy
  elena natalia olga svetlana irina tatiana fatima aisha leila mariam sanna magdalena kaja jacinda penny melanie marine giorgia`.split(
    /\s+/,
  ),
);

export const MEN = new Set(
  `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry
  douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur
  lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph
  bobby russell philip eugene jens antony emmanuel olaf boris vladimir sergei sergey dmitry mohammed muhammad ahmed ali hassan
  hussein recep benjamin barack bill jimmy ronald lloyd josep charles rishi xi fumio shinzo narendra volodymyr viktor jake mike
  tony ben tom tim jim steve greg ken jeff matt rick ted bob dan don ed fred`.split(/\s+/),
);
