/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A condition on an edge: Administration. */
export type AdministrationWhere = {
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** Whether it no longer does. */
  readonly former?: BooleanFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on an edge: Affiliation. */
export type AffiliationWhere = {
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What the person is there; null where no source tells. */
  readonly role?: StringFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on an edge: Authorship. */
export type AuthorshipWhere = {
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The place among the authors, from 1; null where no source tells. */
  readonly position?: IntFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a BilateralAgreement, whether to one or to many. */
export type BilateralAgreementRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: BilateralAgreementWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: BilateralAgreementWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: BilateralAgreementWhere | null | undefined;
};

/** A condition on a BilateralAgreement. All that is said must hold; what is null counts as not said. */
export type BilateralAgreementWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<BilateralAgreementWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The countries that made it, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The article that sets up the joint committee. */
  readonly jointCommitteeArticle?: StringFilter | null | undefined;
  /** How many they are; `claims` tells what sources count. */
  readonly meetingCount?: IntFilter | null | undefined;
  /** The Joint Committee Meetings held under it, in the order of their numbers. */
  readonly meetings?: MeetingRelationFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** When it was agreed to negotiate it. */
  readonly negotiationsAgreed?: PartialDateFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: BilateralAgreementWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** On what occasion it was signed. */
  readonly occasion?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<BilateralAgreementWhere> | null | undefined;
  /** What there was before it, in words. */
  readonly predecessorText?: StringFilter | null | undefined;
  /** The priority areas agreed under it, by name; their meetings tell which of them came later. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** Who signed it, each with the office held. */
  readonly signatories?: StringListFilter | null | undefined;
  /** When it was signed. */
  readonly signedDate?: PartialDateFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on a value: Boolean. */
export type BooleanFilter = {
  /** Is this one. */
  readonly eq?: boolean | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
};

/** A condition on what leads to a Call, whether to one or to many. */
export type CallRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: CallWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: CallWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: CallWhere | null | undefined;
};

/** A condition on a Call. All that is said must hold; what is null counts as not said. */
export type CallWhere = {
  /** How much was given, or set aside where no source tells what was given, in Norwegian kroner. */
  readonly amountNok?: IntFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<CallWhere> | null | undefined;
  /** How many proposals came. */
  readonly applications?: IntFilter | null | undefined;
  /** How many of them were paid for. */
  readonly awarded?: IntFilter | null | undefined;
  /** Whether its sources say so or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The last day for proposals. */
  readonly deadline?: DateFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `intpart-call-2018`. */
  readonly id?: IdFilter | null | undefined;
  /** Whether Norway takes part in it, where the program leaves that to each call; null where no source tells. */
  readonly norwayTakesPart?: BooleanFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: CallWhere | null | undefined;
  /** Its number, where the program numbers its calls. */
  readonly number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CallWhere> | null | undefined;
  /** The program that made it. */
  readonly program?: ProgramRelationFilter | null | undefined;
  /** How much was asked for, in Norwegian kroner. */
  readonly soughtNok?: IntFilter | null | undefined;
  /** Where it was read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** What it was about, where it was not open to everything. */
  readonly topic?: StringFilter | null | undefined;
  /** The year it was made in. */
  readonly year?: IntFilter | null | undefined;
};

/** How a fact came to be known. */
export type Certainty =
  /** Worked out from what sources say. */
  | 'DERIVED'
  /** A source says so. */
  | 'VERIFIED';

/** A condition on a value: Certainty. */
export type CertaintyFilter = {
  /** Is this one. */
  readonly eq?: Certainty | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Certainty> | null | undefined;
};

/** A condition on what leads to a Claim, whether to one or to many. */
export type ClaimRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ClaimWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ClaimWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ClaimWhere | null | undefined;
};

/** A condition on a Claim. All that is said must hold; what is null counts as not said. */
export type ClaimWhere = {
  /** What it is about. */
  readonly about?: EntityRelationFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** Whether its sources say so or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The field it gives a value for, as this schema names it: `meetingCount`. */
  readonly field?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `st-agreement-2003-meeting-count-7`. */
  readonly id?: IdFilter | null | undefined;
  /** Whether the field holds this value. */
  readonly isPreferred?: BooleanFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ClaimWhere | null | undefined;
  /** What a reader should know: of when it is, how it was worked out, why another one is preferred. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** Where it was read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The value, as the source gives it. */
  readonly value?: StringFilter | null | undefined;
};

/** A condition on an edge: Collaboration. */
export type CollaborationWhere = {
  /** How many agreements both are party to. */
  readonly agreements?: IntFilter | null | undefined;
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The year of the oldest evidence that has a date. */
  readonly first?: IntFilter | null | undefined;
  /** The year of the newest evidence that has a date. */
  readonly last?: IntFilter | null | undefined;
  /** How many projects both take part in. */
  readonly projects?: IntFilter | null | undefined;
  /** How many publications both have an author of. */
  readonly publications?: IntFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a Country, whether to one or to many. */
export type CountryRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: CountryWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: CountryWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: CountryWhere | null | undefined;
};

/** A condition on a Country. All that is said must hold; what is null counts as not said. */
export type CountryWhere = {
  /** The agreements its government made with others, the newest first. */
  readonly agreements?: BilateralAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<CountryWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** The embassies that represent it elsewhere, by name. */
  readonly embassies?: InstitutionRelationFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The institutions located there, those of other countries too, by name. */
  readonly institutions?: InstitutionRelationFilter | null | undefined;
  /** Its code of two letters in ISO 3166-1: `NO`. */
  readonly isoCode?: StringFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: CountryWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** The programs that are open to partners from there, by name. */
  readonly openPrograms?: ProgramRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<CountryWhere> | null | undefined;
  /** The programs that name it as taking part, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects that name it as taking part without naming an institution there, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The strategies that give it priority, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** A condition on a value: DOI. */
export type DoiFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A condition on a value: Date. */
export type DateFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is greater than this one, or later. */
  readonly gt?: string | null | undefined;
  /** Is this one, greater, or later. */
  readonly gte?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is less than this one, or earlier. */
  readonly lt?: string | null | undefined;
  /** Is this one, less, or earlier. */
  readonly lte?: string | null | undefined;
};

/** The kinds of entities. */
export type EntityKind =
  /** An agreement between governments. */
  | 'BILATERAL_AGREEMENT'
  /** A state. */
  | 'COUNTRY'
  /** A university, institute, hospital, funder, ministry, agency, company or association. */
  | 'INSTITUTION'
  /** An agreement between institutions. */
  | 'INSTITUTIONAL_AGREEMENT'
  /** A Joint Committee Meeting. */
  | 'MEETING'
  /** A field in which countries agreed to cooperate before others, or that they talk of adding. */
  | 'PRIORITY_AREA'
  /** A funding scheme, framework programme or network. */
  | 'PROGRAM'
  /** A funded project, or another joint activity. */
  | 'PROJECT'
  /** A published work. */
  | 'PUBLICATION'
  /** A person named in a public source. */
  | 'RESEARCHER'
  /** A government's plan for cooperation with other countries. */
  | 'STRATEGY'
  /** A research topic. */
  | 'TOPIC';

/** A condition on what leads to a Entity, whether to one or to many. */
export type EntityRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: EntityWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: EntityWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: EntityWhere | null | undefined;
};

/** A condition on a Entity. All that is said must hold; what is null counts as not said. */
export type EntityWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: EntityWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** A condition on a value: Float. */
export type FloatFilter = {
  /** Is this one. */
  readonly eq?: number | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is greater than this one, or later. */
  readonly gt?: number | null | undefined;
  /** Is this one, greater, or later. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is less than this one, or earlier. */
  readonly lt?: number | null | undefined;
  /** Is this one, less, or earlier. */
  readonly lte?: number | null | undefined;
};

/** A condition on a value: ID. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A condition on what leads to a Institution, whether to one or to many. */
export type InstitutionAdministrationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: InstitutionAdministrationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: InstitutionAdministrationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: InstitutionAdministrationWhere | null | undefined;
};

/** A condition on a Institution. All that is said must hold; what is null counts as not said. */
export type InstitutionAdministrationWhere = {
  /** What it is called for short: `NTNU`. */
  readonly acronym?: StringFilter | null | undefined;
  /** Whether the Research Organization Registry has it as active; null where it was not read there. */
  readonly active?: BooleanFilter | null | undefined;
  /** The programs it runs or once ran, by name. */
  readonly administeredPrograms?: ProgramAdministrationRelationFilter | null | undefined;
  /** The agreements it is a party to, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<InstitutionAdministrationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The Joint Committee Meetings one of its people chaired, in the order of their numbers. */
  readonly chairedMeetings?: MeetingRelationFilter | null | undefined;
  /** The city it is in, as it is written in English. */
  readonly city?: StringFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The institutions it has worked with, those with the most joint evidence first. */
  readonly collaborators?: InstitutionCollaborationRelationFilter | null | undefined;
  /**
   * Its corner of the knowledge triangle, worked out from its kind; null for associations and foundations, whose members
   * and purposes may be of any corner.
   */
  readonly corner?: TriangleCornerFilter | null | undefined;
  /** The country it is located in; null for one that belongs to several. */
  readonly country?: CountryRelationFilter | null | undefined;
  /** Its id in the Crossref Funder Registry: `100009123`. */
  readonly crossrefFunder?: StringFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: AdministrationWhere | null | undefined;
  /** The year it was founded in. */
  readonly established?: IntFilter | null | undefined;
  /** The programs it pays for, by name. */
  readonly fundedPrograms?: ProgramRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly fundedProjects?: ProjectRelationFilter | null | undefined;
  /** What it does as a funder or an administrator, in a few words; null for one that is neither. */
  readonly funderRole?: StringFilter | null | undefined;
  /** The id of its city at geonames.org. */
  readonly geonamesId?: IntFilter | null | undefined;
  /** Its id in the former Global Research Identifier Database: `grid.5947.f`. */
  readonly grid?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its International Standard Name Identifier, sixteen signs without spaces. */
  readonly isni?: StringFilter | null | undefined;
  /** What kind of institution it is; null where no source tells. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** The latitude of its city, in degrees north. */
  readonly latitude?: FloatFilter | null | undefined;
  /** The longitude of its city, in degrees east. */
  readonly longitude?: FloatFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: InstitutionAdministrationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionAdministrationWhere> | null | undefined;
  /** The institution it is a unit of. */
  readonly parent?: InstitutionRelationFilter | null | undefined;
  /** The institutions whose place it took, by name. */
  readonly predecessors?: InstitutionRelationFilter | null | undefined;
  /** The programs and networks it is a member of, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects it takes part in, the newest first. */
  readonly projects?: ProjectParticipationRelationFilter | null | undefined;
  /** The country it represents, for an embassy. */
  readonly represents?: CountryRelationFilter | null | undefined;
  /** The people who belong to it, by name. */
  readonly researchers?: ResearcherAffiliationRelationFilter | null | undefined;
  /** Its id in the Research Organization Registry. */
  readonly ror?: RorFilter | null | undefined;
  /** Its types in the Research Organization Registry, as they stand there: `education`, `funder`. */
  readonly rorTypes?: StringListFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The strategies it is responsible for, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The institution that took its place. */
  readonly successor?: InstitutionRelationFilter | null | undefined;
  /** The institutions that are units of it, by name. */
  readonly units?: InstitutionRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** Its own site. */
  readonly website?: UrlFilter | null | undefined;
  /** Its item at wikidata.org: `Q314536`. */
  readonly wikidata?: StringFilter | null | undefined;
};

/** A condition on what leads to a Institution, whether to one or to many. */
export type InstitutionAffiliationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: InstitutionAffiliationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: InstitutionAffiliationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: InstitutionAffiliationWhere | null | undefined;
};

/** A condition on a Institution. All that is said must hold; what is null counts as not said. */
export type InstitutionAffiliationWhere = {
  /** What it is called for short: `NTNU`. */
  readonly acronym?: StringFilter | null | undefined;
  /** Whether the Research Organization Registry has it as active; null where it was not read there. */
  readonly active?: BooleanFilter | null | undefined;
  /** The programs it runs or once ran, by name. */
  readonly administeredPrograms?: ProgramAdministrationRelationFilter | null | undefined;
  /** The agreements it is a party to, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<InstitutionAffiliationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The Joint Committee Meetings one of its people chaired, in the order of their numbers. */
  readonly chairedMeetings?: MeetingRelationFilter | null | undefined;
  /** The city it is in, as it is written in English. */
  readonly city?: StringFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The institutions it has worked with, those with the most joint evidence first. */
  readonly collaborators?: InstitutionCollaborationRelationFilter | null | undefined;
  /**
   * Its corner of the knowledge triangle, worked out from its kind; null for associations and foundations, whose members
   * and purposes may be of any corner.
   */
  readonly corner?: TriangleCornerFilter | null | undefined;
  /** The country it is located in; null for one that belongs to several. */
  readonly country?: CountryRelationFilter | null | undefined;
  /** Its id in the Crossref Funder Registry: `100009123`. */
  readonly crossrefFunder?: StringFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: AffiliationWhere | null | undefined;
  /** The year it was founded in. */
  readonly established?: IntFilter | null | undefined;
  /** The programs it pays for, by name. */
  readonly fundedPrograms?: ProgramRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly fundedProjects?: ProjectRelationFilter | null | undefined;
  /** What it does as a funder or an administrator, in a few words; null for one that is neither. */
  readonly funderRole?: StringFilter | null | undefined;
  /** The id of its city at geonames.org. */
  readonly geonamesId?: IntFilter | null | undefined;
  /** Its id in the former Global Research Identifier Database: `grid.5947.f`. */
  readonly grid?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its International Standard Name Identifier, sixteen signs without spaces. */
  readonly isni?: StringFilter | null | undefined;
  /** What kind of institution it is; null where no source tells. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** The latitude of its city, in degrees north. */
  readonly latitude?: FloatFilter | null | undefined;
  /** The longitude of its city, in degrees east. */
  readonly longitude?: FloatFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: InstitutionAffiliationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionAffiliationWhere> | null | undefined;
  /** The institution it is a unit of. */
  readonly parent?: InstitutionRelationFilter | null | undefined;
  /** The institutions whose place it took, by name. */
  readonly predecessors?: InstitutionRelationFilter | null | undefined;
  /** The programs and networks it is a member of, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects it takes part in, the newest first. */
  readonly projects?: ProjectParticipationRelationFilter | null | undefined;
  /** The country it represents, for an embassy. */
  readonly represents?: CountryRelationFilter | null | undefined;
  /** The people who belong to it, by name. */
  readonly researchers?: ResearcherAffiliationRelationFilter | null | undefined;
  /** Its id in the Research Organization Registry. */
  readonly ror?: RorFilter | null | undefined;
  /** Its types in the Research Organization Registry, as they stand there: `education`, `funder`. */
  readonly rorTypes?: StringListFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The strategies it is responsible for, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The institution that took its place. */
  readonly successor?: InstitutionRelationFilter | null | undefined;
  /** The institutions that are units of it, by name. */
  readonly units?: InstitutionRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** Its own site. */
  readonly website?: UrlFilter | null | undefined;
  /** Its item at wikidata.org: `Q314536`. */
  readonly wikidata?: StringFilter | null | undefined;
};

/** A condition on what leads to a Institution, whether to one or to many. */
export type InstitutionCollaborationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: InstitutionCollaborationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: InstitutionCollaborationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: InstitutionCollaborationWhere | null | undefined;
};

/** A condition on a Institution. All that is said must hold; what is null counts as not said. */
export type InstitutionCollaborationWhere = {
  /** What it is called for short: `NTNU`. */
  readonly acronym?: StringFilter | null | undefined;
  /** Whether the Research Organization Registry has it as active; null where it was not read there. */
  readonly active?: BooleanFilter | null | undefined;
  /** The programs it runs or once ran, by name. */
  readonly administeredPrograms?: ProgramAdministrationRelationFilter | null | undefined;
  /** The agreements it is a party to, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<InstitutionCollaborationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The Joint Committee Meetings one of its people chaired, in the order of their numbers. */
  readonly chairedMeetings?: MeetingRelationFilter | null | undefined;
  /** The city it is in, as it is written in English. */
  readonly city?: StringFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The institutions it has worked with, those with the most joint evidence first. */
  readonly collaborators?: InstitutionCollaborationRelationFilter | null | undefined;
  /**
   * Its corner of the knowledge triangle, worked out from its kind; null for associations and foundations, whose members
   * and purposes may be of any corner.
   */
  readonly corner?: TriangleCornerFilter | null | undefined;
  /** The country it is located in; null for one that belongs to several. */
  readonly country?: CountryRelationFilter | null | undefined;
  /** Its id in the Crossref Funder Registry: `100009123`. */
  readonly crossrefFunder?: StringFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: CollaborationWhere | null | undefined;
  /** The year it was founded in. */
  readonly established?: IntFilter | null | undefined;
  /** The programs it pays for, by name. */
  readonly fundedPrograms?: ProgramRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly fundedProjects?: ProjectRelationFilter | null | undefined;
  /** What it does as a funder or an administrator, in a few words; null for one that is neither. */
  readonly funderRole?: StringFilter | null | undefined;
  /** The id of its city at geonames.org. */
  readonly geonamesId?: IntFilter | null | undefined;
  /** Its id in the former Global Research Identifier Database: `grid.5947.f`. */
  readonly grid?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its International Standard Name Identifier, sixteen signs without spaces. */
  readonly isni?: StringFilter | null | undefined;
  /** What kind of institution it is; null where no source tells. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** The latitude of its city, in degrees north. */
  readonly latitude?: FloatFilter | null | undefined;
  /** The longitude of its city, in degrees east. */
  readonly longitude?: FloatFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: InstitutionCollaborationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionCollaborationWhere> | null | undefined;
  /** The institution it is a unit of. */
  readonly parent?: InstitutionRelationFilter | null | undefined;
  /** The institutions whose place it took, by name. */
  readonly predecessors?: InstitutionRelationFilter | null | undefined;
  /** The programs and networks it is a member of, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects it takes part in, the newest first. */
  readonly projects?: ProjectParticipationRelationFilter | null | undefined;
  /** The country it represents, for an embassy. */
  readonly represents?: CountryRelationFilter | null | undefined;
  /** The people who belong to it, by name. */
  readonly researchers?: ResearcherAffiliationRelationFilter | null | undefined;
  /** Its id in the Research Organization Registry. */
  readonly ror?: RorFilter | null | undefined;
  /** Its types in the Research Organization Registry, as they stand there: `education`, `funder`. */
  readonly rorTypes?: StringListFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The strategies it is responsible for, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The institution that took its place. */
  readonly successor?: InstitutionRelationFilter | null | undefined;
  /** The institutions that are units of it, by name. */
  readonly units?: InstitutionRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** Its own site. */
  readonly website?: UrlFilter | null | undefined;
  /** Its item at wikidata.org: `Q314536`. */
  readonly wikidata?: StringFilter | null | undefined;
};

/** A kind of institution. */
export type InstitutionKind =
  /** A learned society that elects its members. */
  | 'ACADEMY'
  /** Unites institutions or companies that have something in common. */
  | 'ASSOCIATION'
  /** Sells goods or services. */
  | 'COMPANY'
  /** Represents a country in another. */
  | 'EMBASSY'
  /** Gives money of its own to a purpose of its own. */
  | 'FOUNDATION'
  /** Pays for research or education with public money. */
  | 'FUNDER'
  /** Does a task for a government. */
  | 'GOVERNMENT_AGENCY'
  /** Treats patients, and does research beside it. */
  | 'HOSPITAL'
  /** A department of a government. */
  | 'MINISTRY'
  /** Does research, and is a centre of another institution or of several. */
  | 'RESEARCH_CENTRE'
  /** Does research, and stands on its own or in a group of its own. */
  | 'RESEARCH_INSTITUTE'
  /** Teaches and does research. */
  | 'UNIVERSITY';

/** A condition on a value: InstitutionKind. */
export type InstitutionKindFilter = {
  /** Is this one. */
  readonly eq?: InstitutionKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InstitutionKind> | null | undefined;
};

/** A condition on what leads to a Institution, whether to one or to many. */
export type InstitutionParticipationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: InstitutionParticipationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: InstitutionParticipationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: InstitutionParticipationWhere | null | undefined;
};

/** A condition on a Institution. All that is said must hold; what is null counts as not said. */
export type InstitutionParticipationWhere = {
  /** What it is called for short: `NTNU`. */
  readonly acronym?: StringFilter | null | undefined;
  /** Whether the Research Organization Registry has it as active; null where it was not read there. */
  readonly active?: BooleanFilter | null | undefined;
  /** The programs it runs or once ran, by name. */
  readonly administeredPrograms?: ProgramAdministrationRelationFilter | null | undefined;
  /** The agreements it is a party to, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<InstitutionParticipationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The Joint Committee Meetings one of its people chaired, in the order of their numbers. */
  readonly chairedMeetings?: MeetingRelationFilter | null | undefined;
  /** The city it is in, as it is written in English. */
  readonly city?: StringFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The institutions it has worked with, those with the most joint evidence first. */
  readonly collaborators?: InstitutionCollaborationRelationFilter | null | undefined;
  /**
   * Its corner of the knowledge triangle, worked out from its kind; null for associations and foundations, whose members
   * and purposes may be of any corner.
   */
  readonly corner?: TriangleCornerFilter | null | undefined;
  /** The country it is located in; null for one that belongs to several. */
  readonly country?: CountryRelationFilter | null | undefined;
  /** Its id in the Crossref Funder Registry: `100009123`. */
  readonly crossrefFunder?: StringFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** The year it was founded in. */
  readonly established?: IntFilter | null | undefined;
  /** The programs it pays for, by name. */
  readonly fundedPrograms?: ProgramRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly fundedProjects?: ProjectRelationFilter | null | undefined;
  /** What it does as a funder or an administrator, in a few words; null for one that is neither. */
  readonly funderRole?: StringFilter | null | undefined;
  /** The id of its city at geonames.org. */
  readonly geonamesId?: IntFilter | null | undefined;
  /** Its id in the former Global Research Identifier Database: `grid.5947.f`. */
  readonly grid?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its International Standard Name Identifier, sixteen signs without spaces. */
  readonly isni?: StringFilter | null | undefined;
  /** What kind of institution it is; null where no source tells. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** The latitude of its city, in degrees north. */
  readonly latitude?: FloatFilter | null | undefined;
  /** The longitude of its city, in degrees east. */
  readonly longitude?: FloatFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: InstitutionParticipationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionParticipationWhere> | null | undefined;
  /** The institution it is a unit of. */
  readonly parent?: InstitutionRelationFilter | null | undefined;
  /** The institutions whose place it took, by name. */
  readonly predecessors?: InstitutionRelationFilter | null | undefined;
  /** The programs and networks it is a member of, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects it takes part in, the newest first. */
  readonly projects?: ProjectParticipationRelationFilter | null | undefined;
  /** The country it represents, for an embassy. */
  readonly represents?: CountryRelationFilter | null | undefined;
  /** The people who belong to it, by name. */
  readonly researchers?: ResearcherAffiliationRelationFilter | null | undefined;
  /** Its id in the Research Organization Registry. */
  readonly ror?: RorFilter | null | undefined;
  /** Its types in the Research Organization Registry, as they stand there: `education`, `funder`. */
  readonly rorTypes?: StringListFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The strategies it is responsible for, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The institution that took its place. */
  readonly successor?: InstitutionRelationFilter | null | undefined;
  /** The institutions that are units of it, by name. */
  readonly units?: InstitutionRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** Its own site. */
  readonly website?: UrlFilter | null | undefined;
  /** Its item at wikidata.org: `Q314536`. */
  readonly wikidata?: StringFilter | null | undefined;
};

/** A condition on what leads to a Institution, whether to one or to many. */
export type InstitutionRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: InstitutionWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: InstitutionWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: InstitutionWhere | null | undefined;
};

/** A condition on a Institution. All that is said must hold; what is null counts as not said. */
export type InstitutionWhere = {
  /** What it is called for short: `NTNU`. */
  readonly acronym?: StringFilter | null | undefined;
  /** Whether the Research Organization Registry has it as active; null where it was not read there. */
  readonly active?: BooleanFilter | null | undefined;
  /** The programs it runs or once ran, by name. */
  readonly administeredPrograms?: ProgramAdministrationRelationFilter | null | undefined;
  /** The agreements it is a party to, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<InstitutionWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The Joint Committee Meetings one of its people chaired, in the order of their numbers. */
  readonly chairedMeetings?: MeetingRelationFilter | null | undefined;
  /** The city it is in, as it is written in English. */
  readonly city?: StringFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The institutions it has worked with, those with the most joint evidence first. */
  readonly collaborators?: InstitutionCollaborationRelationFilter | null | undefined;
  /**
   * Its corner of the knowledge triangle, worked out from its kind; null for associations and foundations, whose members
   * and purposes may be of any corner.
   */
  readonly corner?: TriangleCornerFilter | null | undefined;
  /** The country it is located in; null for one that belongs to several. */
  readonly country?: CountryRelationFilter | null | undefined;
  /** Its id in the Crossref Funder Registry: `100009123`. */
  readonly crossrefFunder?: StringFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** The year it was founded in. */
  readonly established?: IntFilter | null | undefined;
  /** The programs it pays for, by name. */
  readonly fundedPrograms?: ProgramRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly fundedProjects?: ProjectRelationFilter | null | undefined;
  /** What it does as a funder or an administrator, in a few words; null for one that is neither. */
  readonly funderRole?: StringFilter | null | undefined;
  /** The id of its city at geonames.org. */
  readonly geonamesId?: IntFilter | null | undefined;
  /** Its id in the former Global Research Identifier Database: `grid.5947.f`. */
  readonly grid?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its International Standard Name Identifier, sixteen signs without spaces. */
  readonly isni?: StringFilter | null | undefined;
  /** What kind of institution it is; null where no source tells. */
  readonly kind?: InstitutionKindFilter | null | undefined;
  /** The latitude of its city, in degrees north. */
  readonly latitude?: FloatFilter | null | undefined;
  /** The longitude of its city, in degrees east. */
  readonly longitude?: FloatFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: InstitutionWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionWhere> | null | undefined;
  /** The institution it is a unit of. */
  readonly parent?: InstitutionRelationFilter | null | undefined;
  /** The institutions whose place it took, by name. */
  readonly predecessors?: InstitutionRelationFilter | null | undefined;
  /** The programs and networks it is a member of, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects it takes part in, the newest first. */
  readonly projects?: ProjectParticipationRelationFilter | null | undefined;
  /** The country it represents, for an embassy. */
  readonly represents?: CountryRelationFilter | null | undefined;
  /** The people who belong to it, by name. */
  readonly researchers?: ResearcherAffiliationRelationFilter | null | undefined;
  /** Its id in the Research Organization Registry. */
  readonly ror?: RorFilter | null | undefined;
  /** Its types in the Research Organization Registry, as they stand there: `education`, `funder`. */
  readonly rorTypes?: StringListFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The strategies it is responsible for, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The institution that took its place. */
  readonly successor?: InstitutionRelationFilter | null | undefined;
  /** The institutions that are units of it, by name. */
  readonly units?: InstitutionRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** Its own site. */
  readonly website?: UrlFilter | null | undefined;
  /** Its item at wikidata.org: `Q314536`. */
  readonly wikidata?: StringFilter | null | undefined;
};

/** A kind of agreement between institutions. */
export type InstitutionalAgreementKind =
  /** Sets up exchange between faculties or universities. */
  | 'ACADEMIC_EXCHANGE_AGREEMENT'
  /** Sets up a cooperation on something. */
  | 'COOPERATION_AGREEMENT'
  /** States what the parties mean to agree on. */
  | 'LETTER_OF_INTENT'
  /** States a common will between funders or agencies, with what each does for it. */
  | 'MEMORANDUM_OF_COOPERATION'
  /** States a common will. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Sets up a project and its partners' parts in it. */
  | 'PROJECT_AGREEMENT'
  /** Sets up exchange of students and researchers. */
  | 'STUDENT_AND_RESEARCHER_EXCHANGE_MEMORANDUM'
  /** Sets up exchange of students. */
  | 'STUDENT_EXCHANGE';

/** A condition on a value: InstitutionalAgreementKind. */
export type InstitutionalAgreementKindFilter = {
  /** Is this one. */
  readonly eq?: InstitutionalAgreementKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InstitutionalAgreementKind> | null | undefined;
};

/** A condition on what leads to a InstitutionalAgreement, whether to one or to many. */
export type InstitutionalAgreementRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: InstitutionalAgreementWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: InstitutionalAgreementWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: InstitutionalAgreementWhere | null | undefined;
};

/** A condition on a InstitutionalAgreement. All that is said must hold; what is null counts as not said. */
export type InstitutionalAgreementWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<InstitutionalAgreementWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** When it was signed, or made where no source tells of a signature. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** When it ends, that day, month or year included; null where it has no end or no source tells. */
  readonly endDate?: PartialDateFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of agreement it is; null where no source tells. */
  readonly kind?: InstitutionalAgreementKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: InstitutionalAgreementWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InstitutionalAgreementWhere> | null | undefined;
  /** The institutions that made it, by name. */
  readonly parties?: InstitutionRelationFilter | null | undefined;
  /** The priority areas it belongs to, by name. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** The projects it governs, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** What is known of its being renewed. */
  readonly renewal?: StringFilter | null | undefined;
  /** Who signed it. */
  readonly signatories?: StringListFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** What it is about, in a few words. */
  readonly subject?: StringFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
  /** The year of that. */
  readonly year?: IntFilter | null | undefined;
};

/** A condition on a value: Int. */
export type IntFilter = {
  /** Is this one. */
  readonly eq?: number | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is greater than this one, or later. */
  readonly gt?: number | null | undefined;
  /** Is this one, greater, or later. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is less than this one, or earlier. */
  readonly lt?: number | null | undefined;
  /** Is this one, less, or earlier. */
  readonly lte?: number | null | undefined;
};

/** What a person does in a project. */
export type InvolvementRole =
  /** Leads it. */
  | 'LEADER'
  /** Takes part in it; it may be as the one who leads a partner's work. */
  | 'PARTICIPANT';

/** A condition on a value: InvolvementRole. */
export type InvolvementRoleFilter = {
  /** Is this one. */
  readonly eq?: InvolvementRole | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InvolvementRole> | null | undefined;
};

/** A condition on an edge: Involvement. */
export type InvolvementWhere = {
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What the person does in the project. */
  readonly role?: InvolvementRoleFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A language of the graph's names. */
export type Lang =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA'
  /** Norwegian. */
  | 'NO';

/** A condition on a value: Lang. */
export type LangFilter = {
  /** Is this one. */
  readonly eq?: Lang | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Lang> | null | undefined;
};

/** How a meeting was held. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By video. */
  | 'ONLINE';

/** A condition on a value: MeetingMode. */
export type MeetingModeFilter = {
  /** Is this one. */
  readonly eq?: MeetingMode | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<MeetingMode> | null | undefined;
};

/** A condition on what leads to a Meeting, whether to one or to many. */
export type MeetingRaisingRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: MeetingRaisingWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: MeetingRaisingWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: MeetingRaisingWhere | null | undefined;
};

/** A condition on a Meeting. All that is said must hold; what is null counts as not said. */
export type MeetingRaisingWhere = {
  /** The agreement it was held under. */
  readonly agreement?: BilateralAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<MeetingRaisingWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The institutions whose people chaired it, by name. */
  readonly chairs?: InstitutionRelationFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Who chaired it, each with the office held. */
  readonly coChairs?: StringListFilter | null | undefined;
  /** When it was held. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What was discussed, as the sources sum it up. */
  readonly discussed?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: RaisingWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What else the sources mention of it. */
  readonly mentions?: StringListFilter | null | undefined;
  /** How it was held. */
  readonly mode?: MeetingModeFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The meeting that comes after it under its agreement, in the same order; null for the last. */
  readonly next?: MeetingRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: MeetingRaisingWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** Its number among the meetings under its agreement, from 1. */
  readonly number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MeetingRaisingWhere> | null | undefined;
  /** The city it was held in; null for one held online. */
  readonly place?: StringFilter | null | undefined;
  /**
   * The meeting that comes before it under its agreement: by number, then date, then id; one without a number comes after those
   * that have one. Null for the first.
   */
  readonly previous?: MeetingRelationFilter | null | undefined;
  /** The priority areas it added or discussed, by name. */
  readonly priorityAreas?: PriorityAreaRaisingRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a Meeting, whether to one or to many. */
export type MeetingRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: MeetingWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: MeetingWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: MeetingWhere | null | undefined;
};

/** A condition on a Meeting. All that is said must hold; what is null counts as not said. */
export type MeetingWhere = {
  /** The agreement it was held under. */
  readonly agreement?: BilateralAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<MeetingWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The institutions whose people chaired it, by name. */
  readonly chairs?: InstitutionRelationFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Who chaired it, each with the office held. */
  readonly coChairs?: StringListFilter | null | undefined;
  /** When it was held. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What was discussed, as the sources sum it up. */
  readonly discussed?: StringListFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What else the sources mention of it. */
  readonly mentions?: StringListFilter | null | undefined;
  /** How it was held. */
  readonly mode?: MeetingModeFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The meeting that comes after it under its agreement, in the same order; null for the last. */
  readonly next?: MeetingRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: MeetingWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** Its number among the meetings under its agreement, from 1. */
  readonly number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MeetingWhere> | null | undefined;
  /** The city it was held in; null for one held online. */
  readonly place?: StringFilter | null | undefined;
  /**
   * The meeting that comes before it under its agreement: by number, then date, then id; one without a number comes after those
   * that have one. Null for the first.
   */
  readonly previous?: MeetingRelationFilter | null | undefined;
  /** The priority areas it added or discussed, by name. */
  readonly priorityAreas?: PriorityAreaRaisingRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on a value: ORCID. */
export type OrcidFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** A condition on a value: PartialDate. */
export type PartialDateFilter = {
  /** Lies on this day, in this month or in this year. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Lies after this day, month or year. */
  readonly gt?: string | null | undefined;
  /** Lies in this day, month or year, or after. */
  readonly gte?: string | null | undefined;
  /** Lies on one of these days, or in one of these months or years. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Lies before this day, month or year. */
  readonly lt?: string | null | undefined;
  /** Lies in this day, month or year, or before. */
  readonly lte?: string | null | undefined;
};

/** What an institution does in a project. */
export type ParticipationRole =
  /** Leads it. */
  | 'COORDINATOR'
  /** Takes part in it. */
  | 'PARTNER';

/** A condition on a value: ParticipationRole. */
export type ParticipationRoleFilter = {
  /** Is this one. */
  readonly eq?: ParticipationRole | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ParticipationRole> | null | undefined;
};

/** A condition on an edge: Participation. */
export type ParticipationWhere = {
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What it does in the project. */
  readonly role?: ParticipationRoleFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a PriorityArea, whether to one or to many. */
export type PriorityAreaRaisingRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: PriorityAreaRaisingWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: PriorityAreaRaisingWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: PriorityAreaRaisingWhere | null | undefined;
};

/** A condition on a PriorityArea. All that is said must hold; what is null counts as not said. */
export type PriorityAreaRaisingWhere = {
  /** When it was agreed on; null for one that was not, or where no source tells. */
  readonly agreedDate?: PartialDateFilter | null | undefined;
  /** The agreements that name it, the newest first. */
  readonly agreements?: BilateralAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<PriorityAreaRaisingWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: RaisingWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The agreements between institutions in it, the newest first. */
  readonly institutionalAgreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** The Joint Committee Meetings that added or discussed it, in the order of their numbers. */
  readonly meetings?: MeetingRaisingRelationFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: PriorityAreaRaisingWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PriorityAreaRaisingWhere> | null | undefined;
  /** The programs that serve it, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects in it, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** When a meeting first raised it, for one that is not agreed on; null for others, and where no source tells. */
  readonly raisedDate?: PartialDateFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** How it stands today. */
  readonly status?: PriorityAreaStatusFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a PriorityArea, whether to one or to many. */
export type PriorityAreaRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: PriorityAreaWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: PriorityAreaWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: PriorityAreaWhere | null | undefined;
};

/** How a priority area stands. */
export type PriorityAreaStatus =
  /** Discussed as a new field, not agreed yet. */
  | 'EMERGING'
  /** Agreed once, no longer. */
  | 'FORMER'
  /** Agreed and in force. */
  | 'IN_FORCE';

/** A condition on a value: PriorityAreaStatus. */
export type PriorityAreaStatusFilter = {
  /** Is this one. */
  readonly eq?: PriorityAreaStatus | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PriorityAreaStatus> | null | undefined;
};

/** A condition on a PriorityArea. All that is said must hold; what is null counts as not said. */
export type PriorityAreaWhere = {
  /** When it was agreed on; null for one that was not, or where no source tells. */
  readonly agreedDate?: PartialDateFilter | null | undefined;
  /** The agreements that name it, the newest first. */
  readonly agreements?: BilateralAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<PriorityAreaWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The agreements between institutions in it, the newest first. */
  readonly institutionalAgreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** The Joint Committee Meetings that added or discussed it, in the order of their numbers. */
  readonly meetings?: MeetingRaisingRelationFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: PriorityAreaWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PriorityAreaWhere> | null | undefined;
  /** The programs that serve it, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** The projects in it, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** When a meeting first raised it, for one that is not agreed on; null for others, and where no source tells. */
  readonly raisedDate?: PartialDateFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** How it stands today. */
  readonly status?: PriorityAreaStatusFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a Program, whether to one or to many. */
export type ProgramAdministrationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ProgramAdministrationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ProgramAdministrationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ProgramAdministrationWhere | null | undefined;
};

/** A condition on a Program. All that is said must hold; what is null counts as not said. */
export type ProgramAdministrationWhere = {
  /** What it is called for short: `INTPART`. */
  readonly acronym?: StringFilter | null | undefined;
  /** The institutions that run it or once ran it, by name. */
  readonly administrators?: InstitutionAdministrationRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ProgramAdministrationWhere> | null | undefined;
  /** Its calls for proposals, the newest first. */
  readonly calls?: CallRelationFilter | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Its number at cordis.europa.eu, for one the European Union pays for. */
  readonly cordis?: StringFilter | null | undefined;
  /** The countries its sources name as taking part, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: AdministrationWhere | null | undefined;
  /** The year it ended in, or will; null where it goes on or no source tells. */
  readonly endYear?: IntFilter | null | undefined;
  /** The institutions that pay for it, by name. */
  readonly funders?: InstitutionRelationFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of program it is; null where no source tells. */
  readonly kind?: ProgramKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The projects that run in it as a network, the newest first; another program may pay for them. */
  readonly networkedProjects?: ProjectRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ProgramAdministrationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgramAdministrationWhere> | null | undefined;
  /** The program it is a part of. */
  readonly parent?: ProgramRelationFilter | null | undefined;
  /** The institutions that are members of it, by name. */
  readonly participants?: InstitutionRelationFilter | null | undefined;
  /** The countries whose institutions may be partners in it, by name. */
  readonly partnerCountries?: CountryRelationFilter | null | undefined;
  /** The programs that are parts of it, by name. */
  readonly parts?: ProgramRelationFilter | null | undefined;
  /** The program that came before it. */
  readonly predecessor?: ProgramRelationFilter | null | undefined;
  /** The priority areas it serves, by name. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The year it began in. */
  readonly startYear?: IntFilter | null | undefined;
  /** The strategies it pursues, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The programs that came after it, by name. */
  readonly successors?: ProgramRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A kind of program. */
export type ProgramKind =
  /** National funders that make calls together, paid for by the European Union. */
  | 'EU_ERA_NET'
  /** A framework programme of the European Union. */
  | 'EU_FRAMEWORK_PROGRAMME'
  /** Events of one name that are held again and again. */
  | 'EVENT_SERIES'
  /** Pays for projects, stays or partnerships. */
  | 'FUNDING_SCHEME'
  /** Universities or people who keep up a cooperation. */
  | 'NETWORK';

/** A condition on a value: ProgramKind. */
export type ProgramKindFilter = {
  /** Is this one. */
  readonly eq?: ProgramKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProgramKind> | null | undefined;
};

/** A condition on what leads to a Program, whether to one or to many. */
export type ProgramRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ProgramWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ProgramWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ProgramWhere | null | undefined;
};

/** A condition on a Program. All that is said must hold; what is null counts as not said. */
export type ProgramWhere = {
  /** What it is called for short: `INTPART`. */
  readonly acronym?: StringFilter | null | undefined;
  /** The institutions that run it or once ran it, by name. */
  readonly administrators?: InstitutionAdministrationRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ProgramWhere> | null | undefined;
  /** Its calls for proposals, the newest first. */
  readonly calls?: CallRelationFilter | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Its number at cordis.europa.eu, for one the European Union pays for. */
  readonly cordis?: StringFilter | null | undefined;
  /** The countries its sources name as taking part, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** The year it ended in, or will; null where it goes on or no source tells. */
  readonly endYear?: IntFilter | null | undefined;
  /** The institutions that pay for it, by name. */
  readonly funders?: InstitutionRelationFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of program it is; null where no source tells. */
  readonly kind?: ProgramKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The projects that run in it as a network, the newest first; another program may pay for them. */
  readonly networkedProjects?: ProjectRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ProgramWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgramWhere> | null | undefined;
  /** The program it is a part of. */
  readonly parent?: ProgramRelationFilter | null | undefined;
  /** The institutions that are members of it, by name. */
  readonly participants?: InstitutionRelationFilter | null | undefined;
  /** The countries whose institutions may be partners in it, by name. */
  readonly partnerCountries?: CountryRelationFilter | null | undefined;
  /** The programs that are parts of it, by name. */
  readonly parts?: ProgramRelationFilter | null | undefined;
  /** The program that came before it. */
  readonly predecessor?: ProgramRelationFilter | null | undefined;
  /** The priority areas it serves, by name. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** The projects it pays for, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The year it began in. */
  readonly startYear?: IntFilter | null | undefined;
  /** The strategies it pursues, the newest first. */
  readonly strategies?: StrategyRelationFilter | null | undefined;
  /** The programs that came after it, by name. */
  readonly successors?: ProgramRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A field by whose values the list is counted. */
export type ProjectDimension =
  /** Whether its sources say that it is so, or it was worked out from them. */
  | 'CERTAINTY'
  /** The pairs of countries that meet in it, by their codes: `JP–NO`. Worked out from the countries that take part. */
  | 'COUNTRY_PAIRS'
  /** The countries that take part: those of its participants, and those of which none is named. */
  | 'INVOLVED_COUNTRIES'
  /**
   * Whether education, industry and research all take part in it, as far as institutions are named: `triangle.isWhole`, to
   * filter and count by. Null where no institution is named.
   */
  | 'JOINS_TRIANGLE'
  /** What kind of activity it is; null where no source tells. */
  | 'KIND'
  /** The priority areas it belongs to, by name. */
  | 'PRIORITY_AREAS'
  /** The program that pays for it. */
  | 'PROGRAM'
  /** The year it began in. */
  | 'START_YEAR';

/** A condition on what leads to a Project, whether to one or to many. */
export type ProjectInvolvementRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ProjectInvolvementWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ProjectInvolvementWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ProjectInvolvementWhere | null | undefined;
};

/** A condition on a Project. All that is said must hold; what is null counts as not said. */
export type ProjectInvolvementWhere = {
  /** What it is called for short: `ExcelAQUA`. */
  readonly acronym?: StringFilter | null | undefined;
  /** The agreements between institutions that govern it, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ProjectInvolvementWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Who coordinates it, where that is no institution of the graph. */
  readonly coordinatorName?: StringFilter | null | undefined;
  /** The countries that take part without an institution of theirs being named, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The pairs of countries that meet in it, by their codes: `JP–NO`. Worked out from the countries that take part. */
  readonly countryPairs?: StringListFilter | null | undefined;
  /** When it took place, for a workshop or an event. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: InvolvementWhere | null | undefined;
  /** The year it ended in, or will; null where it goes on or no source tells. */
  readonly endYear?: IntFilter | null | undefined;
  /** The institutions that pay for it, by name. */
  readonly funders?: InstitutionRelationFilter | null | undefined;
  /** Its number at the one who pays for it, such as the Research Council of Norway: `249698`. */
  readonly grantNumber?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The countries that take part: those of its participants, and those of which none is named. */
  readonly involvedCountries?: CountryRelationFilter | null | undefined;
  /**
   * Whether education, industry and research all take part in it, as far as institutions are named: `triangle.isWhole`, to
   * filter and count by. Null where no institution is named.
   */
  readonly joinsTriangle?: BooleanFilter | null | undefined;
  /** What kind of activity it is; null where no source tells. */
  readonly kind?: ProjectKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Whether its name describes it, because its official title was not found. */
  readonly nameIsDescription?: BooleanFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The networks it runs in, by name. */
  readonly networks?: ProgramRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ProjectInvolvementWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProjectInvolvementWhere> | null | undefined;
  /** The institutions that take part in it, the coordinator first, then by name. */
  readonly participants?: InstitutionParticipationRelationFilter | null | undefined;
  /** The project it continues. */
  readonly predecessor?: ProjectRelationFilter | null | undefined;
  /** The priority areas it belongs to, by name. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** The program that pays for it. */
  readonly program?: ProgramRelationFilter | null | undefined;
  /** What was published from it, the newest first. */
  readonly publications?: PublicationRelationFilter | null | undefined;
  /** The people who work on it, its leaders first, then by name. */
  readonly researchers?: ResearcherInvolvementRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The year it began in. */
  readonly startYear?: IntFilter | null | undefined;
  /** What it is about, in a few words. */
  readonly subject?: StringFilter | null | undefined;
  /** The projects that continue it, the newest first. */
  readonly successors?: ProjectRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A kind of joint activity. */
export type ProjectKind =
  /** A celebration or another event. */
  | 'EVENT'
  /** A station, an observatory or a laboratory. */
  | 'INFRASTRUCTURE'
  /** A cooperation without a set end. */
  | 'LONG_TERM_COOPERATION'
  /** Work towards an aim, for a time. */
  | 'PROJECT'
  /** A workshop or a seminar. */
  | 'WORKSHOP';

/** A condition on a value: ProjectKind. */
export type ProjectKindFilter = {
  /** Is this one. */
  readonly eq?: ProjectKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ProjectKind> | null | undefined;
};

/** A condition on what leads to a Project, whether to one or to many. */
export type ProjectParticipationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ProjectParticipationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ProjectParticipationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ProjectParticipationWhere | null | undefined;
};

/** A condition on a Project. All that is said must hold; what is null counts as not said. */
export type ProjectParticipationWhere = {
  /** What it is called for short: `ExcelAQUA`. */
  readonly acronym?: StringFilter | null | undefined;
  /** The agreements between institutions that govern it, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ProjectParticipationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Who coordinates it, where that is no institution of the graph. */
  readonly coordinatorName?: StringFilter | null | undefined;
  /** The countries that take part without an institution of theirs being named, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The pairs of countries that meet in it, by their codes: `JP–NO`. Worked out from the countries that take part. */
  readonly countryPairs?: StringListFilter | null | undefined;
  /** When it took place, for a workshop or an event. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** The year it ended in, or will; null where it goes on or no source tells. */
  readonly endYear?: IntFilter | null | undefined;
  /** The institutions that pay for it, by name. */
  readonly funders?: InstitutionRelationFilter | null | undefined;
  /** Its number at the one who pays for it, such as the Research Council of Norway: `249698`. */
  readonly grantNumber?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The countries that take part: those of its participants, and those of which none is named. */
  readonly involvedCountries?: CountryRelationFilter | null | undefined;
  /**
   * Whether education, industry and research all take part in it, as far as institutions are named: `triangle.isWhole`, to
   * filter and count by. Null where no institution is named.
   */
  readonly joinsTriangle?: BooleanFilter | null | undefined;
  /** What kind of activity it is; null where no source tells. */
  readonly kind?: ProjectKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Whether its name describes it, because its official title was not found. */
  readonly nameIsDescription?: BooleanFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The networks it runs in, by name. */
  readonly networks?: ProgramRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ProjectParticipationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProjectParticipationWhere> | null | undefined;
  /** The institutions that take part in it, the coordinator first, then by name. */
  readonly participants?: InstitutionParticipationRelationFilter | null | undefined;
  /** The project it continues. */
  readonly predecessor?: ProjectRelationFilter | null | undefined;
  /** The priority areas it belongs to, by name. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** The program that pays for it. */
  readonly program?: ProgramRelationFilter | null | undefined;
  /** What was published from it, the newest first. */
  readonly publications?: PublicationRelationFilter | null | undefined;
  /** The people who work on it, its leaders first, then by name. */
  readonly researchers?: ResearcherInvolvementRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The year it began in. */
  readonly startYear?: IntFilter | null | undefined;
  /** What it is about, in a few words. */
  readonly subject?: StringFilter | null | undefined;
  /** The projects that continue it, the newest first. */
  readonly successors?: ProjectRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a Project, whether to one or to many. */
export type ProjectRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ProjectWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ProjectWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ProjectWhere | null | undefined;
};

/** A condition on a Project. All that is said must hold; what is null counts as not said. */
export type ProjectWhere = {
  /** What it is called for short: `ExcelAQUA`. */
  readonly acronym?: StringFilter | null | undefined;
  /** The agreements between institutions that govern it, the newest first. */
  readonly agreements?: InstitutionalAgreementRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** Who coordinates it, where that is no institution of the graph. */
  readonly coordinatorName?: StringFilter | null | undefined;
  /** The countries that take part without an institution of theirs being named, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The pairs of countries that meet in it, by their codes: `JP–NO`. Worked out from the countries that take part. */
  readonly countryPairs?: StringListFilter | null | undefined;
  /** When it took place, for a workshop or an event. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** The year it ended in, or will; null where it goes on or no source tells. */
  readonly endYear?: IntFilter | null | undefined;
  /** The institutions that pay for it, by name. */
  readonly funders?: InstitutionRelationFilter | null | undefined;
  /** Its number at the one who pays for it, such as the Research Council of Norway: `249698`. */
  readonly grantNumber?: StringFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** The countries that take part: those of its participants, and those of which none is named. */
  readonly involvedCountries?: CountryRelationFilter | null | undefined;
  /**
   * Whether education, industry and research all take part in it, as far as institutions are named: `triangle.isWhole`, to
   * filter and count by. Null where no institution is named.
   */
  readonly joinsTriangle?: BooleanFilter | null | undefined;
  /** What kind of activity it is; null where no source tells. */
  readonly kind?: ProjectKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Whether its name describes it, because its official title was not found. */
  readonly nameIsDescription?: BooleanFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** The networks it runs in, by name. */
  readonly networks?: ProgramRelationFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ProjectWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** The institutions that take part in it, the coordinator first, then by name. */
  readonly participants?: InstitutionParticipationRelationFilter | null | undefined;
  /** The project it continues. */
  readonly predecessor?: ProjectRelationFilter | null | undefined;
  /** The priority areas it belongs to, by name. */
  readonly priorityAreas?: PriorityAreaRelationFilter | null | undefined;
  /** The program that pays for it. */
  readonly program?: ProgramRelationFilter | null | undefined;
  /** What was published from it, the newest first. */
  readonly publications?: PublicationRelationFilter | null | undefined;
  /** The people who work on it, its leaders first, then by name. */
  readonly researchers?: ResearcherInvolvementRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The year it began in. */
  readonly startYear?: IntFilter | null | undefined;
  /** What it is about, in a few words. */
  readonly subject?: StringFilter | null | undefined;
  /** The projects that continue it, the newest first. */
  readonly successors?: ProjectRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on what leads to a Publication, whether to one or to many. */
export type PublicationAuthorshipRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: PublicationAuthorshipWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: PublicationAuthorshipWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: PublicationAuthorshipWhere | null | undefined;
};

/** A condition on a Publication. All that is said must hold; what is null counts as not said. */
export type PublicationAuthorshipWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<PublicationAuthorshipWhere> | null | undefined;
  /** Its authors, in their order. */
  readonly authors?: ResearcherAuthorshipRelationFilter | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** Its digital object identifier. */
  readonly doi?: DoiFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: AuthorshipWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of work it is; null where no source tells. */
  readonly kind?: PublicationKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: PublicationAuthorshipWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** Its id at openalex.org: `W2741809807`. */
  readonly openAlex?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PublicationAuthorshipWhere> | null | undefined;
  /** The projects it came of, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** What it is about, by name. */
  readonly topics?: TopicRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
  /** The year it was published in. */
  readonly year?: IntFilter | null | undefined;
};

/** A kind of published work. */
export type PublicationKind =
  /** An article in a journal. */
  | 'ARTICLE'
  /** A whole book. */
  | 'BOOK'
  /** A chapter of a book. */
  | 'CHAPTER'
  /** A paper of a conference. */
  | 'CONFERENCE_PAPER'
  /** Data. */
  | 'DATASET'
  /** A thesis. */
  | 'DISSERTATION'
  /** Something else. */
  | 'OTHER'
  /** A text published before its review. */
  | 'PREPRINT'
  /** A report. */
  | 'REPORT'
  /** A review of other works. */
  | 'REVIEW';

/** A condition on a value: PublicationKind. */
export type PublicationKindFilter = {
  /** Is this one. */
  readonly eq?: PublicationKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PublicationKind> | null | undefined;
};

/** A condition on what leads to a Publication, whether to one or to many. */
export type PublicationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: PublicationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: PublicationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: PublicationWhere | null | undefined;
};

/** A condition on a Publication. All that is said must hold; what is null counts as not said. */
export type PublicationWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<PublicationWhere> | null | undefined;
  /** Its authors, in their order. */
  readonly authors?: ResearcherAuthorshipRelationFilter | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** Its digital object identifier. */
  readonly doi?: DoiFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** What kind of work it is; null where no source tells. */
  readonly kind?: PublicationKindFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: PublicationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** Its id at openalex.org: `W2741809807`. */
  readonly openAlex?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PublicationWhere> | null | undefined;
  /** The projects it came of, the newest first. */
  readonly projects?: ProjectRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** What it is about, by name. */
  readonly topics?: TopicRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
  /** The year it was published in. */
  readonly year?: IntFilter | null | undefined;
};

/** A condition on a value: ROR. */
export type RorFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** What a meeting did with a priority area. */
export type RaisingKind =
  /** Added it to the areas that are agreed. */
  | 'ADDED'
  /** Discussed it. */
  | 'DISCUSSED';

/** A condition on a value: RaisingKind. */
export type RaisingKindFilter = {
  /** Is this one. */
  readonly eq?: RaisingKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<RaisingKind> | null | undefined;
};

/** A condition on an edge: Raising. */
export type RaisingWhere = {
  /** Whether a source says so or it was worked out from one. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What the meeting did with it. */
  readonly kind?: RaisingKindFilter | null | undefined;
  /** Where it is said that the node is in this list. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A kind of relationship between two entities, read from its subject to its object. */
export type RelationshipKind =
  /** A publication is about a topic. */
  | 'ABOUT'
  /** A program is run, or was once run, by an institution. */
  | 'ADMINISTERED_BY'
  /** A person belongs to an institution. */
  | 'AFFILIATED_WITH'
  /** A person wrote a publication. */
  | 'AUTHORED'
  /** A project runs in a network. */
  | 'BELONGS_TO'
  /** An agreement was made between governments, this country's among them. */
  | 'BETWEEN'
  /** One of an institution's people chaired a meeting. */
  | 'CO_CHAIRED'
  /** A program or a project is paid for by an institution. */
  | 'FUNDED_BY'
  /** A project is paid for by a program. */
  | 'FUNDED_UNDER'
  /** An agreement between institutions governs a project. */
  | 'GOVERNS'
  /** A meeting was held under an agreement between governments. */
  | 'HELD_UNDER'
  /** A program or a project names a country as taking part. */
  | 'INVOLVES'
  /** A project, a program or an agreement between institutions belongs to a priority area. */
  | 'IN_AREA'
  /** An institution is located in a country. */
  | 'LOCATED_IN'
  /** An institution is a member of a program or a network. */
  | 'MEMBER_OF'
  /** An agreement between governments names a priority area. */
  | 'NAMES'
  /** A program is open to partners from a country. */
  | 'OPEN_TO'
  /** A publication came of a project. */
  | 'OUTPUT_OF'
  /** An institution takes part in a project. */
  | 'PARTICIPATES_IN'
  /** An institution is a party to an agreement between institutions. */
  | 'PARTY_TO'
  /** An institution is a unit of another, or a program a part of another. */
  | 'PART_OF'
  /** A strategy gives priority to a country. */
  | 'PRIORITISES'
  /** A program pursues a strategy. */
  | 'PURSUES'
  /** A meeting added or discussed a priority area. */
  | 'RAISED'
  /** An embassy represents a country. */
  | 'REPRESENTS'
  /** An institution is responsible for a strategy. */
  | 'RESPONSIBLE_FOR'
  /** An institution, a program, a project or a strategy was followed by another. */
  | 'SUCCEEDED_BY'
  /** A person works on a project. */
  | 'WORKS_ON';

/** A condition on what leads to a Researcher, whether to one or to many. */
export type ResearcherAffiliationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ResearcherAffiliationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ResearcherAffiliationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ResearcherAffiliationWhere | null | undefined;
};

/** A condition on a Researcher. All that is said must hold; what is null counts as not said. */
export type ResearcherAffiliationWhere = {
  /** The institutions the person belongs to, by name. */
  readonly affiliations?: InstitutionAffiliationRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ResearcherAffiliationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The researchers the person has worked with, those with the most joint evidence first. */
  readonly collaborators?: ResearcherCollaborationRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: AffiliationWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ResearcherAffiliationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ResearcherAffiliationWhere> | null | undefined;
  /** The iD at orcid.org. */
  readonly orcid?: OrcidFilter | null | undefined;
  /** The projects the person works on, the newest first. */
  readonly projects?: ProjectInvolvementRelationFilter | null | undefined;
  /** What the person wrote, the newest first. */
  readonly publications?: PublicationAuthorshipRelationFilter | null | undefined;
  /** What the sources call the person: a position, or a part in the cooperation. */
  readonly role?: StringFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** A condition on what leads to a Researcher, whether to one or to many. */
export type ResearcherAuthorshipRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ResearcherAuthorshipWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ResearcherAuthorshipWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ResearcherAuthorshipWhere | null | undefined;
};

/** A condition on a Researcher. All that is said must hold; what is null counts as not said. */
export type ResearcherAuthorshipWhere = {
  /** The institutions the person belongs to, by name. */
  readonly affiliations?: InstitutionAffiliationRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ResearcherAuthorshipWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The researchers the person has worked with, those with the most joint evidence first. */
  readonly collaborators?: ResearcherCollaborationRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: AuthorshipWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ResearcherAuthorshipWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ResearcherAuthorshipWhere> | null | undefined;
  /** The iD at orcid.org. */
  readonly orcid?: OrcidFilter | null | undefined;
  /** The projects the person works on, the newest first. */
  readonly projects?: ProjectInvolvementRelationFilter | null | undefined;
  /** What the person wrote, the newest first. */
  readonly publications?: PublicationAuthorshipRelationFilter | null | undefined;
  /** What the sources call the person: a position, or a part in the cooperation. */
  readonly role?: StringFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** A condition on what leads to a Researcher, whether to one or to many. */
export type ResearcherCollaborationRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ResearcherCollaborationWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ResearcherCollaborationWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ResearcherCollaborationWhere | null | undefined;
};

/** A condition on a Researcher. All that is said must hold; what is null counts as not said. */
export type ResearcherCollaborationWhere = {
  /** The institutions the person belongs to, by name. */
  readonly affiliations?: InstitutionAffiliationRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ResearcherCollaborationWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The researchers the person has worked with, those with the most joint evidence first. */
  readonly collaborators?: ResearcherCollaborationRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: CollaborationWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ResearcherCollaborationWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ResearcherCollaborationWhere> | null | undefined;
  /** The iD at orcid.org. */
  readonly orcid?: OrcidFilter | null | undefined;
  /** The projects the person works on, the newest first. */
  readonly projects?: ProjectInvolvementRelationFilter | null | undefined;
  /** What the person wrote, the newest first. */
  readonly publications?: PublicationAuthorshipRelationFilter | null | undefined;
  /** What the sources call the person: a position, or a part in the cooperation. */
  readonly role?: StringFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** A condition on what leads to a Researcher, whether to one or to many. */
export type ResearcherInvolvementRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: ResearcherInvolvementWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: ResearcherInvolvementWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: ResearcherInvolvementWhere | null | undefined;
};

/** A condition on a Researcher. All that is said must hold; what is null counts as not said. */
export type ResearcherInvolvementWhere = {
  /** The institutions the person belongs to, by name. */
  readonly affiliations?: InstitutionAffiliationRelationFilter | null | undefined;
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<ResearcherInvolvementWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The researchers the person has worked with, those with the most joint evidence first. */
  readonly collaborators?: ResearcherCollaborationRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** What is known of its being in the list. */
  readonly edge?: InvolvementWhere | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: ResearcherInvolvementWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ResearcherInvolvementWhere> | null | undefined;
  /** The iD at orcid.org. */
  readonly orcid?: OrcidFilter | null | undefined;
  /** The projects the person works on, the newest first. */
  readonly projects?: ProjectInvolvementRelationFilter | null | undefined;
  /** What the person wrote, the newest first. */
  readonly publications?: PublicationAuthorshipRelationFilter | null | undefined;
  /** What the sources call the person: a position, or a part in the cooperation. */
  readonly role?: StringFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** What two institutions may share in a network. */
export type SharedEvidence =
  /** Agreements between institutions that both are party to. */
  | 'AGREEMENT'
  /** Projects, and other joint activities, workshops and events among them, that both take part in. */
  | 'PROJECT'
  /** Publications that people of both wrote. */
  | 'PUBLICATION';

/** A condition on what leads to a Source, whether to one or to many. */
export type SourceRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: SourceWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: SourceWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: SourceWhere | null | undefined;
};

/** A condition on a Source. All that is said must hold; what is null counts as not said. */
export type SourceWhere = {
  /** Each of these holds. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** The commit of that repository at which it was read. */
  readonly commit?: StringFilter | null | undefined;
  /** Its address. */
  readonly id?: IdFilter | null | undefined;
  /** The SPDX id of its licence; null where it names none. */
  readonly licence?: StringFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: SourceWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** The record's path in that repository. */
  readonly path?: StringFilter | null | undefined;
  /** Who published it. */
  readonly publisher?: StringFilter | null | undefined;
  /** The repository on GitHub in which it was read, for a record of a data set: `ror-community/ror-records`. */
  readonly repository?: StringFilter | null | undefined;
  /** The last day on which the facts were seen in it. */
  readonly seenOn?: DateFilter | null | undefined;
  /** Its title, with the name of its publisher where the title alone does not tell. */
  readonly title?: StringFilter | null | undefined;
  /** Its address. */
  readonly url?: UrlFilter | null | undefined;
};

/** How a step goes over its relationship. */
export type StepDirection =
  /** From its object to its subject. */
  | 'AGAINST'
  /** From its subject to its object. */
  | 'ALONG';

/** A condition on what leads to a Strategy, whether to one or to many. */
export type StrategyRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: StrategyWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: StrategyWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: StrategyWhere | null | undefined;
};

/** A condition on a Strategy. All that is said must hold; what is null counts as not said. */
export type StrategyWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<StrategyWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The countries it gives priority, by name. */
  readonly countries?: CountryRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** The last year it is for. */
  readonly endYear?: IntFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: StrategyWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StrategyWhere> | null | undefined;
  /** The strategy that came before it. */
  readonly predecessor?: StrategyRelationFilter | null | undefined;
  /** What it wants to further, in its own order. */
  readonly priorities?: StringListFilter | null | undefined;
  /** The programs that pursue it, by name. */
  readonly programs?: ProgramRelationFilter | null | undefined;
  /** When it was published. */
  readonly published?: PartialDateFilter | null | undefined;
  /** The institution that is responsible for it. */
  readonly responsible?: InstitutionRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The first year it is for. */
  readonly startYear?: IntFilter | null | undefined;
  /** The strategies that came after it, the newest first. */
  readonly successors?: StrategyRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
  /** From when it holds, with the precision known; null where no source tells. */
  readonly validFrom?: PartialDateFilter | null | undefined;
  /** Until when it holds, that day, month or year included; null where it goes on or no source tells. */
  readonly validTo?: PartialDateFilter | null | undefined;
};

/** A condition on a value: String. */
export type StringFilter = {
  /**
   * Has this text in it, without regard to case or accents. In `name`, `nameEn` and `nameJa` an index finds it; of other fields
   * the whole list is read, which takes long where that is. To find things by words in any of their names or in what is said
   * of them, ask `search`.
   */
  readonly contains?: string | null | undefined;
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /**
   * Begins with this text, without regard to case or accents. As with `contains`: of a name an index finds it, of other fields
   * the whole list is read.
   */
  readonly prefix?: string | null | undefined;
};

/** A condition on a list of values: String. */
export type StringListFilter = {
  /** Each is like this, or there is none. */
  readonly every?: StringFilter | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: StringFilter | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: StringFilter | null | undefined;
};

/** What can happen. */
export type TimelineEventKind =
  /** An agreement was signed, or made where no source tells of a signature: between governments or between institutions. */
  | 'AGREEMENT_SIGNED'
  /** A priority area was agreed on. */
  | 'AREA_AGREED'
  /** Proposals to a call were due: its last day. */
  | 'CALL_CLOSED'
  /** A program made a call for proposals. */
  | 'CALL_MADE'
  /** A workshop or an event took place. */
  | 'EVENT_HELD'
  /** An institution was founded. */
  | 'INSTITUTION_FOUNDED'
  /** A Joint Committee Meeting was held. */
  | 'MEETING_HELD'
  /** A program began. */
  | 'PROGRAM_BEGAN'
  /** A program ended, or will. */
  | 'PROGRAM_ENDED'
  /** A project, or another joint activity that is no event, began. */
  | 'PROJECT_BEGAN'
  /** A project, or another joint activity that is no event, ended, or will. */
  | 'PROJECT_ENDED'
  /** A work was published. */
  | 'PUBLISHED'
  /** A strategy took effect. */
  | 'STRATEGY_BEGAN'
  /** A strategy ended, or will. */
  | 'STRATEGY_ENDED';

/** A condition on a value: TimelineEventKind. */
export type TimelineEventKindFilter = {
  /** Is this one. */
  readonly eq?: TimelineEventKind | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<TimelineEventKind> | null | undefined;
};

/** A condition on a TimelineEvent. All that is said must hold; what is null counts as not said. */
export type TimelineEventWhere = {
  /** Each of these holds. */
  readonly and?: ReadonlyArray<TimelineEventWhere> | null | undefined;
  /** The call, where it happened to one. */
  readonly call?: CallRelationFilter | null | undefined;
  /** Whether sources give the date, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** When, with the precision known. What lies in the future is planned. */
  readonly date?: PartialDateFilter | null | undefined;
  /** What it happened to; of a call, the program that made it. */
  readonly entity?: EntityRelationFilter | null | undefined;
  /** What happened. */
  readonly kind?: TimelineEventKindFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: TimelineEventWhere | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TimelineEventWhere> | null | undefined;
  /** Where the facts of what it happened to were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** The year of that. */
  readonly year?: IntFilter | null | undefined;
};

/** A condition on what leads to a Topic, whether to one or to many. */
export type TopicRelationFilter = {
  /** How many there are. */
  readonly count?: IntFilter | null | undefined;
  /** Each is known to be like this, or there is none. */
  readonly every?: TopicWhere | null | undefined;
  /** Not one is like this; with {} there is none. */
  readonly none?: TopicWhere | null | undefined;
  /** At least one is like this; with {} there is one. */
  readonly some?: TopicWhere | null | undefined;
};

/** A condition on a Topic. All that is said must hold; what is null counts as not said. */
export type TopicWhere = {
  /** Other names it goes by, in any language. */
  readonly aliases?: StringListFilter | null | undefined;
  /** Each of these holds. */
  readonly and?: ReadonlyArray<TopicWhere> | null | undefined;
  /** Whether its sources say that it is so, or it was worked out from them. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** What sources say of the fields in which they differ; field by field, the preferred value first. */
  readonly claims?: ClaimRelationFilter | null | undefined;
  /** The fields whose values no source gives as they stand: worked out, translated or described by us. */
  readonly derivedFields?: StringListFilter | null | undefined;
  /** Readable, stable and unique in the whole graph: `ntnu`. */
  readonly id?: IdFilter | null | undefined;
  /** Its name in the first of these languages that has one, else in English, Norwegian or Japanese; its id where it has none. */
  readonly name?: StringFilter | null | undefined;
  /** Its name in English, or its own name where that is the one used in English. */
  readonly nameEn?: StringFilter | null | undefined;
  /** Its name in Japanese. */
  readonly nameJa?: StringFilter | null | undefined;
  /** The language in which `name` answers when asked the same; null where it answers with the id. */
  readonly nameLang?: LangFilter | null | undefined;
  /** Its name in Norwegian. */
  readonly nameNo?: StringFilter | null | undefined;
  /** All names it goes by: in English, Norwegian and Japanese, its short one and the others. */
  readonly names?: StringListFilter | null | undefined;
  /** This does not hold. Where a value is not known neither it nor its contrary holds: ask `exists: false`. */
  readonly not?: TopicWhere | null | undefined;
  /** What a reader should know: where sources differ, what was not found, how a value was worked out. */
  readonly note?: StringFilter | null | undefined;
  /** Its id at openalex.org: `T10017`. */
  readonly openAlex?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TopicWhere> | null | undefined;
  /** The publications about it, the newest first. */
  readonly publications?: PublicationRelationFilter | null | undefined;
  /** Where the facts stated of it were read. */
  readonly sources?: SourceRelationFilter | null | undefined;
  /** Its page on this server. */
  readonly url?: UrlFilter | null | undefined;
};

/** The corners of the knowledge triangle, and the government that stands beside it. */
export type TriangleCorner =
  /** Universities. */
  | 'EDUCATION'
  /** Ministries, agencies, public funders and embassies. */
  | 'GOVERNMENT'
  /** Companies. */
  | 'INDUSTRY'
  /** Institutes, research centres, hospitals and academies. */
  | 'RESEARCH';

/** A condition on a value: TriangleCorner. */
export type TriangleCornerFilter = {
  /** Is this one. */
  readonly eq?: TriangleCorner | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<TriangleCorner> | null | undefined;
};

/** A condition on a value: URL. */
export type UrlFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** With true, is known; with false, is not. */
  readonly exists?: boolean | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

export type PlotCoverageQueryVariables = Exact<{
  rows: ProjectDimension;
  columns: ProjectDimension;
  where?: ProjectWhere | null | undefined;
  named: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  lang: ReadonlyArray<Lang> | Lang;
}>;


export type PlotCoverageQuery = { readonly graph: { readonly version: number, readonly changedAt: string | null, readonly licence: string }, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null>, readonly coverage: { readonly total: number, readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly status: PriorityAreaStatus | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       | null }>, readonly columns: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly status: PriorityAreaStatus | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       | null }> } };

export type PlotNeighbourhoodQueryVariables = Exact<{
  of: string;
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  limit: number;
  asOf?: string | null | undefined;
  lang: ReadonlyArray<Lang> | Lang;
}>;


export type PlotNeighbourhoodQuery = { readonly graph: { readonly version: number, readonly changedAt: string | null, readonly licence: string }, readonly neighbourhood: { readonly nodes: ReadonlyArray<{ readonly leftOut: number, readonly node:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       }>, readonly edges: ReadonlyArray<{ readonly kind: RelationshipKind, readonly role: string | null, readonly sentence: string, readonly certainty: Certainty, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null };

type PlotNeighbour_BilateralAgreement_Fragment = { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_InstitutionalAgreement_Fragment = { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Meeting_Fragment = { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_PriorityArea_Fragment = { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Program_Fragment = { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Researcher_Fragment = { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Strategy_Fragment = { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotNeighbour_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

export type PlotNeighbourFragment =
  | PlotNeighbour_BilateralAgreement_Fragment
  | PlotNeighbour_Country_Fragment
  | PlotNeighbour_Institution_Fragment
  | PlotNeighbour_InstitutionalAgreement_Fragment
  | PlotNeighbour_Meeting_Fragment
  | PlotNeighbour_PriorityArea_Fragment
  | PlotNeighbour_Program_Fragment
  | PlotNeighbour_Project_Fragment
  | PlotNeighbour_Publication_Fragment
  | PlotNeighbour_Researcher_Fragment
  | PlotNeighbour_Strategy_Fragment
  | PlotNeighbour_Topic_Fragment
;

export type PlotNetworkQueryVariables = Exact<{
  where?: InstitutionWhere | null | undefined;
  area?: string | null | undefined;
  evidence?: ReadonlyArray<SharedEvidence> | SharedEvidence | null | undefined;
  named: ReadonlyArray<string> | string;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  asOf?: string | null | undefined;
  limit: number;
  lang: ReadonlyArray<Lang> | Lang;
}>;


export type PlotNetworkQuery = { readonly graph: { readonly version: number, readonly changedAt: string | null, readonly licence: string }, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null>, readonly collaborationNetwork: { readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly community: number | null, readonly x: number | null, readonly y: number | null, readonly institution: { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null, readonly acronym: string | null, readonly kind: InstitutionKind | null, readonly city: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly country: { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null } | null, readonly represents: { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null } | null } }>, readonly edges: ReadonlyArray<{ readonly weight: number, readonly projects: number, readonly agreements: number, readonly publications: number, readonly first: number | null, readonly last: number | null, readonly source: { readonly id: string }, readonly target: { readonly id: string } }>, readonly leftOut: { readonly nodes: number, readonly edges: number } } | null };

export type PlotCountryFragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

export type PlotPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  through: ReadonlyArray<EntityKind> | EntityKind;
  by?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
  first: number;
  asOf?: string | null | undefined;
  lang: ReadonlyArray<Lang> | Lang;
}>;


export type PlotPathsQuery = { readonly graph: { readonly version: number, readonly changedAt: string | null, readonly licence: string }, readonly ends: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null>, readonly connectionPaths: { readonly hasMore: boolean, readonly from:
      | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    , readonly to:
      | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    , readonly paths: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      >, readonly steps: ReadonlyArray<{ readonly kind: RelationshipKind, readonly role: string | null, readonly direction: StepDirection, readonly sentence: string, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly url: string }> }> }> } | null };

type PlotStop_BilateralAgreement_Fragment = { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Institution_Fragment = { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_InstitutionalAgreement_Fragment = { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Meeting_Fragment = { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_PriorityArea_Fragment = { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Program_Fragment = { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Project_Fragment = { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Researcher_Fragment = { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Strategy_Fragment = { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

type PlotStop_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null };

export type PlotStopFragment =
  | PlotStop_BilateralAgreement_Fragment
  | PlotStop_Country_Fragment
  | PlotStop_Institution_Fragment
  | PlotStop_InstitutionalAgreement_Fragment
  | PlotStop_Meeting_Fragment
  | PlotStop_PriorityArea_Fragment
  | PlotStop_Program_Fragment
  | PlotStop_Project_Fragment
  | PlotStop_Publication_Fragment
  | PlotStop_Researcher_Fragment
  | PlotStop_Strategy_Fragment
  | PlotStop_Topic_Fragment
;

export type PlotSankeyQueryVariables = Exact<{
  where?: ProjectWhere | null | undefined;
  named: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  lang: ReadonlyArray<Lang> | Lang;
}>;


export type PlotSankeyQuery = { readonly graph: { readonly version: number, readonly changedAt: string | null, readonly licence: string }, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null>, readonly programs: { readonly total: number, readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       | null }>, readonly columns: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       | null }> }, readonly areas: { readonly total: number, readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       | null }>, readonly columns: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
       | null }> } };

export type PlotBucketFragment = { readonly value: string | null, readonly count: number, readonly entity:
    | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
   | null };

export type PlotTimelineQueryVariables = Exact<{
  of?: string | null | undefined;
  named: ReadonlyArray<string> | string;
  where?: TimelineEventWhere | null | undefined;
  asOf?: string | null | undefined;
  lang: ReadonlyArray<Lang> | Lang;
}>;


export type PlotTimelineQuery = { readonly graph: { readonly version: number, readonly changedAt: string | null, readonly licence: string }, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null>, readonly timeline: { readonly totalCount: number, readonly crosstab: { readonly counts: ReadonlyArray<ReadonlyArray<number>>, readonly rows: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly columns: ReadonlyArray<{ readonly value: string | null, readonly count: number }> }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly date: string, readonly year: number, readonly certainty: Certainty, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      , readonly call: { readonly id: string } | null }> }, readonly latest: { readonly nodes: ReadonlyArray<{ readonly kind: TimelineEventKind, readonly date: string, readonly year: number, readonly certainty: Certainty, readonly entity:
        | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
      , readonly call: { readonly id: string } | null }> } };

export type PlotEventFragment = { readonly kind: TimelineEventKind, readonly date: string, readonly year: number, readonly certainty: Certainty, readonly entity:
    | { readonly __typename: 'BilateralAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'InstitutionalAgreement', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'PriorityArea', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Program', readonly acronym: string | null, readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Publication', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Researcher', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Strategy', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string, readonly nameLang: Lang | null }
  , readonly call: { readonly id: string } | null };

export const PlotNeighbourFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotNeighbour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PlotNeighbourFragment, unknown>;
export const PlotCountryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PlotCountryFragment, unknown>;
export const PlotStopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PlotStopFragment, unknown>;
export const PlotBucketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotBucket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bucket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]} as unknown as DocumentNode<PlotBucketFragment, unknown>;
export const PlotEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlotEventFragment, unknown>;
export const PlotCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlotCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectDimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectDimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}}]}}]} as unknown as DocumentNode<PlotCoverageQuery, PlotCoverageQueryVariables>;
export const PlotNeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlotNeighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotNeighbour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotNeighbour"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PlotNeighbourhoodQuery, PlotNeighbourhoodQueryVariables>;
export const PlotNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlotNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InstitutionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedEvidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collaborationNetwork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"toYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotCountry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"represents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotCountry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"community"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}},{"kind":"Field","name":{"kind":"Name","value":"edges"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PlotNetworkQuery, PlotNetworkQueryVariables>;
export const PlotPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlotPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ends"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"from"}},{"kind":"Variable","name":{"kind":"Name","value":"to"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectionPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotStop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotStop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotStop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PlotPathsQuery, PlotPathsQueryVariables>;
export const PlotSankeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlotSankey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"programs"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"EnumValue","value":"INVOLVED_COUNTRIES"}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"EnumValue","value":"PROGRAM"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"complete"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotBucket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotBucket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"areas"},"name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"EnumValue","value":"PROGRAM"}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"EnumValue","value":"PRIORITY_AREAS"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"complete"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotBucket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotBucket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotBucket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bucket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}}]}}]} as unknown as DocumentNode<PlotSankeyQuery, PlotSankeyQueryVariables>;
export const PlotTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlotTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Lang"}}}}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"asOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"crosstab"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotEvent"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"latest"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlotEvent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlotEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"nameLang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Program"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlotTimelineQuery, PlotTimelineQueryVariables>;