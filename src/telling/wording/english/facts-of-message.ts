import type { SortingFactWords } from '../sorting-facts.ts';

/** Facts of a message and of what it asks for, asked about and said. */
export const factsOfMessage: SortingFactWords = {
  'ask.for': {
    asks: 'What is wanted, whatever it is called?',
    says: {
      information: 'information is wanted',
      rectification: 'something is to be put right',
      erasure: 'something is to be erased',
      restriction: 'something is to be used less',
      objection: 'something is to stop being done',
      complaint: 'it is a complaint',
      'answers a question': 'it answers a question of ours',
      'chases a request': 'it asks what has become of a request',
      'other business': 'it is other business',
    },
  },
  'data.of': {
    asks: 'Whom is the information about?',
    says: {
      'the person': 'it is about the person who asks or is asked for',
      'the person and others, apart': 'part of it is about the person, and part of it is not',
      'the person and others, together': 'it is about the person and others, and cannot be told apart',
      'somebody who has died': 'it is about somebody who has died',
      'others or nobody': 'it is not about the person',
    },
  },
  'information.sought': {
    asks: 'Is the information wanted about, or for, something that a scheme of its own is made for?',
    says: {
      'anything else': 'no scheme of its own is made for it',
      'a collision': 'it is about a road traffic collision',
      'a risk to a child': 'it is about whether somebody is a risk to a child',
      "a partner's past": 'it is about whether a partner has a record of abuse',
      'family proceedings': 'it is wanted for proceedings in a family court',
      'a certificate of convictions': 'a certificate of what is recorded is wanted',
      'an insurance claim': 'an insurer wants it to deal with a claim',
    },
  },
  'ask.persists': {
    asks: 'Has the sender been told of the scheme that is made for it, and asked for the information all the same?',
    says: {
      yes: 'the sender was told of the scheme, and asks all the same',
      no: 'the sender has not passed the scheme over',
    },
  },
  'information.environmental': {
    asks: 'Is the information about the environment, what affects it, or measures about it?',
    says: { yes: 'the information is environmental', no: 'the information is not environmental' },
  },
  'information.published': {
    asks: 'Is it already published under the publication scheme?',
    says: { yes: 'it is already published', no: 'it is not published' },
  },
  'information.recorded': {
    asks: 'Is recorded information wanted, and not an opinion or an explanation that nobody has written down?',
    says: { yes: 'recorded information is wanted', no: 'an opinion or an explanation is wanted' },
  },
  'request.described': {
    asks: 'Is what is wanted described?',
    says: { yes: 'what is wanted is described', no: 'what is wanted is not described' },
  },
  'records.kept': {
    asks: 'What are the records it reaches kept for?',
    says: {
      'for law enforcement': 'the records are kept for law enforcement',
      'for something else': 'the records are kept for something other than law enforcement',
      'for both': 'some of the records are kept for law enforcement, and some for something else',
    },
  },
  'records.loose': {
    asks: 'Does it reach paper that is in no filing system and meant for none?',
    says: { none: 'none of it is loose paper', some: 'some of it is loose paper', all: 'all of it is loose paper' },
  },
  'records.designated': {
    asks: 'Does it reach processing under a designation notice, jointly with an intelligence service?',
    says: {
      none: 'none of it is under a designation notice',
      some: 'some of it is under a designation notice',
      all: 'all of it is under a designation notice',
    },
  },
  'controller.holds': {
    asks: 'Who decides why and how the data is processed, whatever anybody is called?',
    says: {
      alone: 'the office decides alone',
      'jointly, answered here': 'it is decided jointly, and answered here',
      'jointly, answered elsewhere': 'it is decided jointly, and another answers',
      'for another': 'it is held for another, who decides',
    },
  },
  'complaint.about': {
    asks: 'What is complained of?',
    says: {
      'personal data': "what was done with the person's data is complained of",
      'personal data under Part 4': 'processing under Part 4 is complained of',
      'an information request': 'how a request for information was dealt with is complained of',
      'an environmental request': 'how a request for environmental information was dealt with is complained of',
      'police conduct': 'what the police did is complained of',
      'something else': 'something else is complained of',
    },
  },
  'earlier.relation': {
    asks: 'Does it ask again for what was answered before, or put another way what was refused or not understood?',
    says: {
      none: 'nothing like it was asked before',
      repeats: 'it asks again for what was answered before',
      rephrases: 'it puts another way what was refused or not understood',
    },
  },
  'controller.competentAuthority': {
    asks: 'Does the office act for a competent authority, and by which route?',
    says: {
      'schedule 7': 'the office acts for an authority listed in Schedule 7',
      'statutory function': 'the office acts for an authority with statutory functions of law enforcement',
      'intelligence service': 'the office acts for an intelligence service',
      no: 'the office acts for no competent authority',
    },
  },
  'requester.standing': {
    asks: 'Has the sender shown authority to act for the person it is about?',
    says: {
      'data subject': 'the sender writes for themselves',
      authorised: 'the sender has shown authority to act',
      'not shown': 'the sender has not shown authority to act',
    },
  },
  'identity.doubted': {
    asks: 'Are there reasonable doubts about who sent it?',
    says: { yes: 'there are reasonable doubts about who sent it', no: 'nobody doubts who sent it' },
  },
  'identity.confirmed': {
    asks: 'Has it been confirmed who sent it?',
    says: { yes: 'it has been confirmed who sent it', no: 'it has not been confirmed who sent it' },
  },
  'office.publicAuthority': {
    asks: 'Under which freedom of information law is the authority?',
    says: {
      foia: 'the authority is under the Act of 2000',
      foisa: 'the authority is under the Scottish Act',
      no: 'the office acts for no public authority',
    },
  },
  'request.written': {
    asks: 'Did it come in writing?',
    says: { yes: 'it came in writing', no: 'it was spoken' },
  },
  'request.addressed': {
    asks: 'Does it give a name and an address to reply to?',
    says: { yes: 'it gives a name and an address', no: 'it gives no name, or no address' },
  },
  'message.public': {
    asks: 'Was it made where anybody can read it?',
    says: { yes: 'it was made in public', no: 'it was made in private' },
  },
  'message.asksForOther': {
    asks: 'Does it ask as well for information that is not about the person?',
    says: { yes: 'other information is asked for as well', no: 'no other information is asked for' },
  },
  'law.named': {
    asks: 'Which law does it name?',
    says: {
      none: 'it names no law',
      'freedom of information': 'it names freedom of information',
      'environmental information': 'it names environmental information',
      'data protection': 'it names data protection',
      several: 'it names several laws',
    },
  },
};
