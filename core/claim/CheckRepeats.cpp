// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <algorithm>
#include <initializer_list>

namespace tramyte::claim {

namespace {

/// Spelling that does not make a text another one.
QString plain(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// Whether the tag repeats a fact (an error when it differs) or a wording (a warning).
bool isWording(const QString& tag)
{
    return tag == u"HO_TEN" || tag == u"DIA_CHI" || tag == u"CHAN_DOAN_RV";
}

/// Lists repeat when every item of the copy stands in the original or every item of the original in the copy: a
/// referral may name one of two cards, and its stay may be one of a chain of stays.
bool repeats(const Row& copy, const QString& tag, const Row& summary, const QString& original)
{
    if (plain(text(copy, tag)) == plain(text(summary, original)))
        return true;
    const QStringList left = items(copy, tag);
    const QStringList right = items(summary, original);
    const auto within = [](const QStringList& part, const QStringList& whole) {
        return std::all_of(part.begin(), part.end(), [&](const QString& item) { return whole.contains(item); });
    };
    return !right.isEmpty() && (within(left, right) || within(right, left));
}

const std::initializer_list<QString> REPEATED{QStringLiteral("MA_THE_BHYT"), QStringLiteral("SO_CCCD"),
    QStringLiteral("MA_BN"), QStringLiteral("HO_TEN"), QStringLiteral("NGAY_SINH"), QStringLiteral("GIOI_TINH"),
    QStringLiteral("MA_QUOCTICH"), QStringLiteral("MA_DANTOC"), QStringLiteral("MA_NGHE_NGHIEP"),
    QStringLiteral("DIA_CHI"), QStringLiteral("MATINH_CU_TRU"), QStringLiteral("MAHUYEN_CU_TRU"),
    QStringLiteral("MAXA_CU_TRU"), QStringLiteral("GT_THE_DEN"), QStringLiteral("NGAY_VAO"),
    QStringLiteral("NGAY_VAO_NOI_TRU"), QStringLiteral("NGAY_RA"), QStringLiteral("CHAN_DOAN_RV"),
    QStringLiteral("MA_BENH_CHINH"), QStringLiteral("MA_BENH_KT"), QStringLiteral("MA_BENH_YHCT"),
    QStringLiteral("MA_LOAI_RV"), QStringLiteral("MA_DOITUONG_KCB"), QStringLiteral("MA_CSKCB")};

} // namespace

void checkRepeats(const CheckScope& scope, Findings& findings)
{
    const Row& summary = scope.claim.summary();
    if (summary.fields().empty())
        return;
    const auto compare
        = [&](const Row& row, const QString& table, int line, const QString& tag, const QString& original) {
              if (!row.filled(tag) || !summary.has(original) || repeats(row, tag, summary, original))
                  return;
              if (isWording(tag))
                  findings.add(Rule::RepeatTextDiffers, table, tag, line);
              else
                  findings.add(Rule::RepeatDiffers, table, tag, line);
          };
    for (const QString& table :
        {QStringLiteral("XML6"), QStringLiteral("XML13"), QStringLiteral("XML14"), QStringLiteral("XML15")}) {
        const auto& rows = scope.claim.rows(table);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int line = lineNumber(rows[i], i);
            for (const QString& tag : REPEATED)
                compare(rows[i], table, line, tag, tag);
            if (table == u"XML13")
                compare(rows[i], table, line, QStringLiteral("MA_CSKCB_DEN"), QStringLiteral("MA_NOI_DEN"));
        }
    }
}

} // namespace tramyte::claim
