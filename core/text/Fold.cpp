// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Fold.h"

namespace tramyte::text {

QString fold(const QString& text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(parts.size());
    bool blank = false;
    for (const QChar c : parts) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            blank = true;
            continue;
        }
        if (blank && !folded.isEmpty())
            folded += u' ';
        blank = false;
        folded += c == u'đ' || c == u'Đ' ? u'd' : c.toLower();
    }
    return folded;
}

QStringList foldedWords(const QString& text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

QString tidy(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c != QChar(0xFEFF)))
            kept += c;
    }
    return kept.trimmed();
}

QString tidyLine(const QString& text)
{
    return tidy(text).simplified();
}

} // namespace tramyte::text
