// SPDX-License-Identifier: GPL-3.0-or-later
// A claim or check-in file of anyone: never a crash or a hang, and every check runs on what could be read. The first
// byte decides whether the rest is the whole file or the plain content of one table, so that base64 does not hide the
// tables.
#include "core/catalog/BuiltInCatalogue.h"
#include "core/claim/ClaimChecker.h"
#include "core/claim/ClaimReader.h"

#include <QBuffer>

using namespace tramyte;
using namespace tramyte::claim;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const auto lists = *catalog::BuiltInCatalogue::load();
    static const DefinitionBook book(*lists);
    static ClaimChecker checker(*lists, book, StationLists{lists.get(), QSet<QString>()});
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
