// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Claim.h"
#include "core/claim/Definitions.h"

#include <QByteArray>

namespace tramyte::claim {

/// Writes claim and check-in files. Equal claims give equal bytes; what a field is called, where it stands and how a
/// table is wrapped comes from the definitions of the claim's day. Texts are put into NFC, characters that XML cannot
/// carry are left out. Files come out unsigned, with an empty CHUKYDONVI.
/// Source: bhyt XML rules 3.1, 3.2, 3.3.
class ClaimWriter {
public:
    explicit ClaimWriter(const DefinitionBook& book) : m_book(book) {}

    /// The file of any number of claims. Errors: Validation `claim.noDay` (a claim without a day),
    /// `claim.unknownTable`, `claim.unknownField` (a text that no definition of the day has a place for), `claim.rows`
    /// (several rows in a table of one).
    Result<QByteArray> write(const ClaimFile& file);
    /// The file of status notices. Same errors.
    Result<QByteArray> write(const CheckInFile& file);
    /// The document of one table, as it stands inside a claim file before base64. Same errors.
    Result<QByteArray> writeTable(const QString& table, const std::vector<Row>& rows, QDate day);

private:
    /// The tags of one field as bytes: a month's claims write them a million times.
    struct Tags {
        QByteArray open;
        QByteArray close;
        QByteArray empty;
    };
    struct Prepared {
        const TableDefinition* table = nullptr;
        std::vector<Tags> fields;
        QByteArray head; ///< tags before the rows
        QByteArray tail; ///< tags after the rows
        QByteArray rowOpen;
        QByteArray rowClose;
    };
    using PreparedTables = std::map<QString, Prepared, TableOrder>;

    Result<const PreparedTables*> prepared(QDate day);
    static Result<void> appendTable(QByteArray& out, const Prepared& table, const std::vector<Row>& rows);
    static Result<void> appendRow(QByteArray& out, const Prepared& table, const Row& row);

    const DefinitionBook& m_book;
    std::map<std::shared_ptr<const TableDefinitions>, PreparedTables> m_prepared;
    QByteArray m_inner; ///< kept between tables, so that its memory is taken once
};

/// Appends a text as XML element content in UTF-8: NFC, escaped, without characters that XML 1.0 cannot carry; line
/// ends become line feeds.
void appendXmlText(QByteArray& out, const QString& text);

} // namespace tramyte::claim
