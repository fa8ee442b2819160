// SPDX-License-Identifier: GPL-3.0-or-later
// A claim or check-in file of anyone: never a crash or a hang, and every check runs on what could be read. The first
// byte decides whether the rest is the whole file or the plain content of one table, so that base64 does not hide the
// tables.
#include "core/claim/ClaimChecker.h"
#include "core/claim/ClaimReader.h"

#include <QBuffer>
#include <QFile>

using namespace tramyte;
using namespace tramyte::claim;

namespace {

/// The two lists that say what a claim looks like, as they stand in the program.
class Lists final : public catalog::Catalogue {
public:
    Result<std::optional<catalog::Entry>> find(catalog::Kind, const QString&, QDate) const override
    {
        return std::nullopt;
    }
    Result<std::vector<catalog::Entry>> list(catalog::Kind kind, QDate) const override
    {
        std::vector<catalog::Entry> entries;
        QFile file(QStringLiteral(":/catalog/") + catalog::wordOf(kind) + QStringLiteral(".csv"));
        if ((kind != catalog::Kind::ClaimField && kind != catalog::Kind::ClaimTable) || !file.open(QIODevice::ReadOnly))
            return entries;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList headings = lines.front().split(u',');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            QString line = lines[i];
            if (const qsizetype quote = line.indexOf(u'"'); quote >= 0) // only names hold commas
                line.remove(quote, line.indexOf(u'"', quote + 1) + 1 - quote);
            const QStringList cells = line.split(u',');
            if (!cells[3].isEmpty())
                continue;
            catalog::Entry entry{kind, cells[0], cells[1], {1, 1, 1}, {}, {}};
            for (qsizetype column = 4; column < headings.size(); ++column)
                entry.fields.insert(headings[column], cells[column]);
            entries.push_back(entry);
        }
        return entries;
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const Lists lists;
    static const DefinitionBook book(lists);
    static ClaimChecker checker(lists, book);
    if (size == 0)
        return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    if (data[0] >= '1' && data[0] <= '9')
        bytes = QByteArray("<GIAMDINHHS><THONGTINHOSO><DANHSACHHOSO><HOSO><FILEHOSO><LOAIHOSO>XML")
            + static_cast<char>(data[0]) + "</LOAIHOSO><NOIDUNGFILE>" + bytes.toBase64()
            + "</NOIDUNGFILE></FILEHOSO></HOSO></DANHSACHHOSO></THONGTINHOSO></GIAMDINHHS>";
    else if (data[0] == '<')
        bytes.prepend('<');
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readFile(buffer, {}, book, [&](const Claim& claim, QDate day, Findings& findings) {
        Q_ASSERT(checker.check(claim, day, findings).has_value());
        return true;
    });
    Q_ASSERT(read.has_value());
    Findings findings;
    Q_ASSERT(checker.check(read->checkIn, findings).has_value());
    return 0;
}
