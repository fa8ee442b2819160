// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogRepository.h"

#include "core/base/Json.h"
#include "core/catalog/EntryJson.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QJsonDocument>

namespace tramyte::catalog {

namespace {

QByteArray fieldsOf(const Entry& entry)
{
    QJsonObject fields;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
        if (!it.value().isEmpty())
            fields.insert(it.key(), it.value());
    }
    return json::canonical(fields);
}

Entry fromRow(const storage::Row& row)
{
    Entry entry;
    entry.kind = parseKind(row.text(1)).value_or(Kind::Icd10);
    entry.code = row.text(2);
    entry.name = row.text(3);
    entry.validFrom = row.day(4);
    entry.validTo = row.day(5);
    const auto fields = QJsonDocument::fromJson(row.bytes(6)).object();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        entry.fields.insert(it.key(), it.value().toString());
    return entry;
}

StoredEntry storedFromRow(const storage::Row& row)
{
    return {row.id<EntryId>(0), fromRow(row), row.number(7)};
}

/// What a search of the list reads: code, with and without its dot, and names.
QString foldedOf(const Entry& entry)
{
    const QString bareCode = QString(entry.code).remove(u'.');
    return text::fold(entry.code + u' ' + bareCode + u' ' + entry.name + u' ' + entry.field(QStringLiteral("nameEn"))
        + u' ' + entry.field(QStringLiteral("substance")));
}

} // namespace

Result<std::optional<Entry>> CatalogRepository::find(Kind kind, const QString& code, QDate day) const
{
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields FROM catalog_entry
        WHERE kind = :kind AND code = :code AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
        ORDER BY valid_from DESC LIMIT 1)sql")
        .bind(":kind", wordOf(kind))
        .bind(":code", code)
        .bind(":day", day)
        .one(fromRow);
}

Result<std::vector<Entry>> CatalogRepository::list(Kind kind, QDate day) const
{
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields FROM catalog_entry
        WHERE kind = :kind AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day) ORDER BY code)sql")
        .bind(":kind", wordOf(kind))
        .bind(":day", day)
        .all(fromRow);
}

Result<std::optional<StoredEntry>> CatalogRepository::find(EntryId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields, revision FROM catalog_entry WHERE id = :id)sql")
        .bind(":id", id)
        .one(storedFromRow);
}

Result<std::optional<StoredEntry>> CatalogRepository::findLine(Kind kind, const QString& code, QDate validFrom) const
{
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields, revision FROM catalog_entry
        WHERE kind = :kind AND code = :code AND valid_from = :from)sql")
        .bind(":kind", wordOf(kind))
        .bind(":code", code)
        .bind(":from", validFrom)
        .one(storedFromRow);
}

Result<std::vector<StoredEntry>> CatalogRepository::history(Kind kind, const QString& code) const
{
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields, revision FROM catalog_entry
        WHERE kind = :kind AND code = :code ORDER BY valid_from)sql")
        .bind(":kind", wordOf(kind))
        .bind(":code", code)
        .all(storedFromRow);
}

Result<qint64> CatalogRepository::countOpen(Kind kind, QDate day) const
{
    return m_db
        .query(R"sql(
        SELECT count(*) FROM catalog_entry
        WHERE kind = :kind AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day))sql")
        .bind(":kind", wordOf(kind))
        .bind(":day", day)
        .number();
}

Result<std::vector<StoredEntry>> CatalogRepository::all(Kind kind) const
{
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields, revision FROM catalog_entry
        WHERE kind = :kind ORDER BY code, valid_from)sql")
        .bind(":kind", wordOf(kind))
        .all(storedFromRow);
}

Result<std::vector<Entry>> CatalogRepository::search(Kind kind, const QString& text, QDate day, int limit) const
{
    QStringList words = text::foldedWords(text);
    if (words.isEmpty())
        return std::vector<Entry>();
    const QString phrase = words.join(u' ');
    // folded texts hold letters, digits and blanks only: nothing in them is a sign of LIKE
    const auto pattern = [&](int index) {
        return index < words.size() ? QStringLiteral("% %1%").arg(words.at(index)) : QStringLiteral("%");
    };
    return m_db
        .query(R"sql(
        SELECT id, kind, code, name, valid_from, valid_to, fields FROM catalog_entry
        WHERE kind = :kind AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
          AND (' ' || folded) LIKE :word1 AND (' ' || folded) LIKE :word2 AND (' ' || folded) LIKE :word3
          AND (' ' || folded) LIKE :word4 AND (' ' || folded) LIKE :word5 AND (' ' || folded) LIKE :word6
        ORDER BY CASE WHEN lower(replace(code, '.', '')) = :bare THEN 0
                      WHEN lower(replace(code, '.', '')) LIKE :barePrefix THEN 1
                      WHEN (' ' || folded) LIKE :phrase THEN 2 ELSE 3 END,
                 (kind = 'icd10' AND substr(code, 1, 1) IN ('O', 'P'))
                     OR (kind = 'medicine' AND CAST(fields AS TEXT) NOT LIKE '%"price":%'), length(name), code
        LIMIT :limit)sql")
        .bind(":kind", wordOf(kind))
        .bind(":day", day)
        .bind(":word1", pattern(0))
        .bind(":word2", pattern(1))
        .bind(":word3", pattern(2))
        .bind(":word4", pattern(3))
        .bind(":word5", pattern(4))
        .bind(":word6", pattern(5))
        .bind(":bare", words.join(QString()))
        .bind(":barePrefix", words.join(QString()) + u'%')
        .bind(":phrase", QStringLiteral("% %1%").arg(phrase))
        .bind(":limit", limit)
        .all(fromRow);
}

Result<std::optional<QJsonObject>> CatalogRepository::state(qint64 id) const
{
    TRY_LET(stored, find(EntryId{id}));
    return stored ? std::optional(toJson(stored->entry)) : std::nullopt;
}

Result<void> CatalogRepository::insert(EntryId id, const Entry& entry)
{
    TRY(m_db.query(R"sql(
        INSERT INTO catalog_entry(id, kind, code, name, folded, valid_from, valid_to, fields)
        VALUES (:id, :kind, :code, :name, :folded, :from, :to, :fields))sql")
            .bind(":id", id)
            .bind(":kind", wordOf(entry.kind))
            .bind(":code", entry.code)
            .bind(":name", entry.name)
            .bind(":folded", foldedOf(entry))
            .bind(":from", entry.validFrom.toString(Qt::ISODate))
            .bind(":to", entry.validTo)
            .bind(":fields", fieldsOf(entry))
            .run());
    return {};
}

Result<void> CatalogRepository::update(EntryId id, const Entry& entry)
{
    TRY(m_db.query(R"sql(
        UPDATE catalog_entry SET name = :name, folded = :folded, valid_to = :to, fields = :fields,
                                 revision = revision + 1
        WHERE id = :id)sql")
            .bind(":name", entry.name)
            .bind(":folded", foldedOf(entry))
            .bind(":to", entry.validTo)
            .bind(":fields", fieldsOf(entry))
            .bind(":id", id)
            .run());
    return {};
}

Result<qint64> CatalogRepository::version(storage::Database& db)
{
    // each import records its list under the number of its kind (see CatalogImport)
    return db.query("SELECT max(seq) FROM journal WHERE kind = 'catalog' AND thing < 1000").number();
}

} // namespace tramyte::catalog
