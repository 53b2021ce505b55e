/** One numbered line of the list of competent authorities, with its words. */
export interface ListedAuthority {
  readonly paragraph: string;
  readonly words: string;
  /** What is known of when it was added, where it was not listed from the start. */
  readonly since?: string;
}

/** Schedule 7: the listed competent authorities. For a territorial police force it is the chief officer, and not the force. */
export const schedule7: readonly ListedAuthority[] = [
  { paragraph: '1', words: 'Any United Kingdom government department other than a non-ministerial government department.' },
  { paragraph: '2', words: 'The Scottish Ministers.' },
  { paragraph: '3', words: 'Any Northern Ireland department.' },
  { paragraph: '4', words: 'The Welsh Ministers.' },
  { paragraph: '5', words: 'The chief constable of a police force maintained under section 2 of the Police Act 1996.' },
  { paragraph: '6', words: 'The Commissioner of Police of the Metropolis.' },
  { paragraph: '7', words: 'The Commissioner of Police for the City of London.' },
  { paragraph: '8', words: 'The Chief Constable of the Police Service of Northern Ireland.' },
  { paragraph: '9', words: 'The chief constable of the Police Service of Scotland.' },
  { paragraph: '10', words: 'The chief constable of the British Transport Police.' },
  { paragraph: '11', words: 'The chief constable of the Civil Nuclear Constabulary.' },
  { paragraph: '12', words: 'The chief constable of the Ministry of Defence Police.' },
  { paragraph: '13', words: 'The Provost Marshal of the Royal Navy Police.' },
  { paragraph: '14', words: 'The Provost Marshal of the Royal Military Police.' },
  { paragraph: '15', words: 'The Provost Marshal of the Royal Air Force Police.' },
  { paragraph: '15A', words: 'The Provost Marshal for serious crime.', since: '2022-12-05, or near it' },
  { paragraph: '16', words: 'The chief officer of—' },
  {
    paragraph: '16(a)',
    words: 'a body of constables appointed under provision incorporating section 79 of the Harbours, Docks, and Piers Clauses Act 1847;',
  },
  { paragraph: '16(b)', words: 'a body of constables appointed under an order made under section 14 of the Harbours Act 1964;' },
  { paragraph: '16(c)', words: 'the body of constables appointed under section 154 of the Port of London Act 1968 (c.xxxii).' },
  { paragraph: '17', words: 'A body established in accordance with a collaboration agreement under section 22A of the Police Act 1996.' },
  { paragraph: '18', words: 'The Director General of the Independent Office for Police Conduct.' },
  { paragraph: '18A', words: 'The Service Police Complaints Commissioner.', since: 'not found' },
  { paragraph: '19', words: 'The Police Investigations and Review Commissioner.' },
  { paragraph: '20', words: 'The Police Ombudsman for Northern Ireland.' },
  { paragraph: '21', words: "The Commissioners for Her Majesty's Revenue and Customs." },
  { paragraph: '22', words: 'The Welsh Revenue Authority.' },
  { paragraph: '23', words: 'Revenue Scotland.' },
  { paragraph: '24', words: 'The Director General of the National Crime Agency.' },
  { paragraph: '25', words: 'The Director of the Serious Fraud Office.' },
  { paragraph: '26', words: 'The Director of Border Revenue.' },
  { paragraph: '27', words: 'The Financial Conduct Authority.' },
  { paragraph: '28', words: 'The Health and Safety Executive.' },
  { paragraph: '29', words: 'The Competition and Markets Authority.' },
  { paragraph: '30', words: 'The Gas and Electricity Markets Authority.' },
  { paragraph: '31', words: 'The Food Standards Agency.' },
  { paragraph: '32', words: 'Food Standards Scotland.' },
  { paragraph: '33', words: "Her Majesty's Land Registry." },
  { paragraph: '34', words: 'The Criminal Cases Review Commission.' },
  { paragraph: '35', words: 'The Scottish Criminal Cases Review Commission.' },
  {
    paragraph: '36',
    words:
      'A provider of probation services (other than the Secretary of State), acting in pursuance of arrangements made under section 3(2) of the Offender Management Act 2007.',
  },
  { paragraph: '37', words: 'The Youth Justice Board for England and Wales.' },
  { paragraph: '38', words: 'The Parole Board for England and Wales.' },
  { paragraph: '39', words: 'The Parole Board for Scotland.' },
  { paragraph: '40', words: 'The Parole Commissioners for Northern Ireland.' },
  { paragraph: '41', words: 'The Probation Board for Northern Ireland.' },
  { paragraph: '42', words: 'The Prisoner Ombudsman for Northern Ireland.' },
  { paragraph: '43', words: 'A person who has entered into a contract for the running of, or part of—' },
  { paragraph: '43(a)', words: 'a prison or young offender institution under section 84 of the Criminal Justice Act 1991, or' },
  { paragraph: '43(b)', words: 'a secure training centre under section 7 of the Criminal Justice and Public Order Act 1994.' },
  { paragraph: '44', words: 'A person who has entered into a contract with the Secretary of State—' },
  { paragraph: '44(a)', words: 'under section 80 of the Criminal Justice Act 1991 for the purposes of prisoner escort arrangements, or' },
  {
    paragraph: '44(b)',
    words: 'under paragraph 1 of Schedule 1 to the Criminal Justice and Public Order Act 1994 for the purposes of escort arrangements.',
  },
  {
    paragraph: '45',
    words: 'A person who is, under or by virtue of any enactment, responsible for securing the electronic monitoring of an individual.',
  },
  { paragraph: '46', words: 'A youth offending team established under section 39 of the Crime and Disorder Act 1998.' },
  { paragraph: '47', words: 'The Director of Public Prosecutions.' },
  { paragraph: '48', words: 'The Director of Public Prosecutions for Northern Ireland.' },
  { paragraph: '49', words: 'The Lord Advocate.' },
  { paragraph: '50', words: 'A Procurator Fiscal.' },
  { paragraph: '51', words: 'The Director of Service Prosecutions.' },
  { paragraph: '52', words: 'The Information Commissioner.' },
  { paragraph: '53', words: 'The Scottish Information Commissioner.' },
  { paragraph: '54', words: 'The Scottish Courts and Tribunal Service.' },
  { paragraph: '55', words: 'The Crown agent.' },
  { paragraph: '56', words: 'A court or tribunal.' },
  { paragraph: '57', words: 'The Border Security Commander.', since: 'after 2025-06-19, on a day not found' },
];

/** The words of a paragraph, with the opening words it completes: `16(a)` begins with those of `16`. */
export function listedAuthority(paragraph: string): string | undefined {
  const line = schedule7.find((one) => one.paragraph === paragraph);
  const [opening] = paragraph.split('(');
  if (line === undefined || opening === paragraph) return line?.words;
  return `${schedule7.find((one) => one.paragraph === opening)?.words} ${line.words}`;
}
