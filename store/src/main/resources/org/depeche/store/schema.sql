-- The tables of a store, version 1. Offsets count Unicode code points of the document's text, end exclusive.

CREATE TABLE store (version INTEGER NOT NULL, created TIMESTAMP NOT NULL);

CREATE TYPE event_type AS ENUM (
    'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
    'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT');
CREATE TYPE quad AS ENUM ('verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict');
CREATE TYPE status AS ENUM ('actual', 'future', 'hypothetical', 'negated');
CREATE TYPE review AS ENUM ('unreviewed', 'accepted', 'changed', 'rejected', 'added');
CREATE TYPE role AS ENUM ('actor', 'recipient', 'source');

-- A run of the coder: what made a record.
CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    started TIMESTAMP NOT NULL,
    build VARCHAR NOT NULL,
    lexicon VARCHAR NOT NULL,
    options VARCHAR NOT NULL);

-- "doc" is the store's own number of a document, "document" the id it came with.
CREATE TABLE documents (
    doc INTEGER PRIMARY KEY,
    document VARCHAR NOT NULL UNIQUE,
    text_hash VARCHAR NOT NULL UNIQUE,
    language VARCHAR NOT NULL,
    declared_language VARCHAR,
    published DATE,
    title VARCHAR,
    url VARCHAR,
    text VARCHAR NOT NULL,
    sentences VARCHAR NOT NULL,     -- where they stand: "0-56 57-120"
    wide INTEGER[] NOT NULL,        -- low surrogates, for going between code points and UTF-16
    run INTEGER NOT NULL);

-- A mention of an event, as it stands after corrections.
CREATE TABLE mentions (
    mention BIGINT NOT NULL,        -- the store's own number
    doc INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    sentence INTEGER NOT NULL,
    type event_type NOT NULL,
    mode VARCHAR,
    quad quad NOT NULL,
    intensity DOUBLE NOT NULL,
    contexts VARCHAR[] NOT NULL,
    status status NOT NULL,
    hedged BOOLEAN NOT NULL,
    language VARCHAR NOT NULL,
    date VARCHAR,
    date_basis VARCHAR,
    first_day DATE,                 -- of the EDTF date
    last_day DATE,
    place BIGINT,
    place_name VARCHAR,
    actor VARCHAR,                  -- names of the first actor, recipient and source, to sort by
    recipient VARCHAR,
    source VARCHAR,
    trigger VARCHAR NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote VARCHAR,
    killed INTEGER,
    injured INTEGER,
    arrested INTEGER,
    abducted INTEGER,
    participants INTEGER,
    rule VARCHAR NOT NULL,
    review review NOT NULL,
    run INTEGER NOT NULL,
    words VARCHAR NOT NULL);        -- of the sentence and the title, folded, for searching

-- The whole of a mention, apart from what is filtered and counted by, and found by number.
CREATE TABLE records (
    mention BIGINT PRIMARY KEY,
    record VARCHAR NOT NULL,        -- as JSON
    sentence_text VARCHAR NOT NULL,
    sentence_start INTEGER NOT NULL,
    machine VARCHAR);               -- the machine's own record, where a person changed it

-- Who appears: one row for a name with its country and sectors.
CREATE TABLE entities (
    entity BIGINT PRIMARY KEY,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sector VARCHAR,
    other_sectors VARCHAR[] NOT NULL,
    words VARCHAR NOT NULL);        -- of the name, folded, for searching

-- Who appears in which mention, as what, and under which words.
CREATE TABLE participants (
    mention BIGINT NOT NULL,
    role role NOT NULL,
    position INTEGER NOT NULL,
    entity BIGINT NOT NULL,
    first_of_name BOOLEAN NOT NULL, -- false where one of the same name stands in this role already
    text VARCHAR NOT NULL,
    text_start INTEGER NOT NULL,
    text_end INTEGER NOT NULL,
    cue VARCHAR,
    cue_start INTEGER,
    cue_end INTEGER);

CREATE TABLE places (
    place BIGINT PRIMARY KEY,
    name VARCHAR NOT NULL,
    country VARCHAR,
    latitude DOUBLE,
    longitude DOUBLE,
    geonames BIGINT,
    words VARCHAR NOT NULL);        -- of the name, folded, for searching

-- Each actor of a mention with each recipient, so that dyads are counted without joins.
CREATE TABLE dyads (
    mention BIGINT NOT NULL,
    quad quad NOT NULL,
    actor BIGINT NOT NULL,
    recipient BIGINT NOT NULL,
    actor_country VARCHAR,
    recipient_country VARCHAR,
    first_of_names BOOLEAN NOT NULL,
    first_of_countries BOOLEAN NOT NULL);

-- The countries of a mention's participants and place, each once.
CREATE TABLE mention_countries (mention BIGINT NOT NULL, country VARCHAR NOT NULL);

-- What people did to records, in order; nothing is ever taken out.
CREATE TABLE corrections (
    correction INTEGER PRIMARY KEY,
    document VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    action VARCHAR NOT NULL,        -- accept, change, reject, add, undo
    author VARCHAR NOT NULL,
    made TIMESTAMP NOT NULL,        -- UTC
    machine VARCHAR,                -- the machine's record at that time, null where a person added the event
    result VARCHAR);                -- the record after it, null for undo

-- What people query; docs/store.md describes them.

CREATE VIEW reports AS
SELECT document, title, published, language, url, text, run FROM documents;

CREATE VIEW events AS
SELECT
    d.document, m.id, m.event, m.sentence, m.sentence_text, m.type, m.mode, m.quad, m.intensity, m.contexts, m.status, m.hedged,
    m.trigger, m.trigger_start, m.trigger_end, m.actor, m.recipient, m.source, m.date, m.date_basis, m.first_day, m.last_day,
    p.name AS place, p.country AS place_country, p.latitude, p.longitude, p.geonames,
    m.quote, m.killed, m.injured, m.arrested, m.abducted, m.participants, m.rule, m.review,
    d.title, d.published, m.language, d.url, m.run
FROM (SELECT * FROM mentions JOIN records USING (mention)) m JOIN documents d USING (doc) LEFT JOIN places p ON m.place = p.place;

CREATE VIEW roles AS
SELECT
    d.document, m.id, p.role, p.position, p.text, e.name, e.country, e.sector, e.other_sectors,
    p.text_start, p.text_end, p.cue, p.cue_start, p.cue_end
FROM participants p JOIN mentions m USING (mention) JOIN documents d USING (doc) JOIN entities e USING (entity);

CREATE VIEW json AS
SELECT d.document, m.id, m.review, r.record, r.machine
FROM records r JOIN mentions m USING (mention) JOIN documents d USING (doc);
