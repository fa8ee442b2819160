// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/insurance/Parameters.h"

#include "tests/support/Check.h"

#include <QFile>

namespace tramyte {

/// The lists that the program brings, read in the plainest way, so that these tests need no other room's reader.
class BroughtLists final : public catalog::Catalogue {
public:
    Result<std::optional<catalog::Entry>> find(catalog::Kind kind, const QString& code, QDate day) const override
    {
        for (const auto& entry : read(kind)) {
            if (entry.code == code && entry.isValidOn(day))
                return entry;
        }
        return std::nullopt;
    }
    Result<std::vector<catalog::Entry>> list(catalog::Kind kind, QDate day) const override
    {
        std::vector<catalog::Entry> valid;
        for (const auto& entry : read(kind)) {
            if (entry.isValidOn(day))
                valid.push_back(entry);
        }
        return valid;
    }

private:
    static QStringList cells(const QString& line)
    {
        QStringList row{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                row << QString();
            else
                row.last() += c;
        }
        return row;
    }

    static const std::vector<catalog::Entry>& read(catalog::Kind kind)
    {
        static std::map<catalog::Kind, std::vector<catalog::Entry>> known;
        auto& entries = known[kind];
        if (!entries.empty())
            return entries;
        QFile file(":/catalog/" + catalog::wordOf(kind) + ".csv");
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList headings = lines.first().split(u',');
        for (const QString& line : lines.mid(1)) {
            const QStringList row = cells(line);
            REQUIRE(row.size() == headings.size());
            catalog::Entry entry;
            entry.kind = kind;
            for (qsizetype i = 0; i < row.size(); ++i)
                entry.fields[headings[i]] = row[i];
            entry.code = entry.fields.take("code");
            entry.name = entry.fields.take("name");
            if (const QString from = entry.fields.take("validFrom"); !from.isEmpty())
                entry.validFrom = QDate::fromString(from, Qt::ISODate);
            entry.validTo = QDate::fromString(entry.fields.take("validTo"), Qt::ISODate);
            entries.push_back(entry);
        }
        return entries;
    }
};

inline insurance::Parameters parametersOn(QDate day)
{
    return ok(insurance::parametersOn(BroughtLists(), day));
}

inline QStringList codesOf(const Issues& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace tramyte
