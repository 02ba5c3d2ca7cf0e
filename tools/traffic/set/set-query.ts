const local = (address: string) => `regexp_extract(${address}, '^(.*)@', 1)`;
const domain = (address: string) => `regexp_extract(${address}, '@([^@]*)$', 1)`;

/**
 * Makes the table `traffic` from `mail`. It has each message once, numbered by time, with the number of the message
 * that it answers if that is earlier. A random number replaces each local part and each display name.
 */
export const setQuery = `
CREATE TABLE messages AS
  SELECT place, id, answers, time, CAST(row_number() OVER (ORDER BY time, place) AS INTEGER) AS message FROM (
    SELECT DISTINCT place, id, answers, time FROM mail
    QUALIFY id = '' OR place = min(place) OVER (PARTITION BY id));
CREATE TABLE locals AS
  SELECT local, 'p' || row_number() OVER (ORDER BY random()) AS number FROM (
    SELECT ${local('sender')} AS local FROM mail UNION SELECT ${local('recipient')} FROM mail);
CREATE TABLE names AS
  SELECT name, 'n' || row_number() OVER (ORDER BY random()) AS number FROM (SELECT DISTINCT name FROM mail WHERE name <> '');
CREATE TABLE traffic AS
  SELECT one.message, earlier.message AS parent, date_trunc('second', one.time) AS time,
    s.number || '@' || ${domain('sender')} AS sender, r.number || '@' || ${domain('recipient')} AS recipient,
    field, coalesce(n.number, '') AS name, mail.rowid AS entry
  FROM mail JOIN messages AS one USING (place)
  JOIN locals AS s ON s.local = ${local('sender')} JOIN locals AS r ON r.local = ${local('recipient')}
  LEFT JOIN names AS n ON n.name = mail.name
  LEFT JOIN messages AS earlier ON earlier.id = one.answers AND earlier.id <> '' AND earlier.message < one.message;
`;
