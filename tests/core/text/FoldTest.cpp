// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Fold.h"

#include "tests/catch.hpp"

using namespace tramyte::text;

TEST_CASE("every Vietnamese letter folds to its bare one, composed or decomposed", "[text]")
{
    const std::pair<QString, QChar> rows[] = {{"aàáảãạăằắẳẵặâầấẩẫậ", 'a'}, {"eèéẻẽẹêềếểễệ", 'e'}, {"iìíỉĩị", 'i'},
        {"oòóỏõọôồốổỗộơờớởỡợ", 'o'}, {"uùúủũụưừứửữự", 'u'}, {"yỳýỷỹỵ", 'y'}, {"dđ", 'd'}};
    for (const auto& [letters, bare] : rows) {
        for (const QChar letter : letters) {
            for (const QString& form : {QString(letter), QString(letter).toUpper()}) {
                CHECK(fold(form.normalized(QString::NormalizationForm_C)) == QString(bare));
                CHECK(fold(form.normalized(QString::NormalizationForm_D)) == QString(bare));
            }
        }
    }
}

TEST_CASE("names fold to single-blank lower case", "[text]")
{
    CHECK(fold("  NGUYỄN   Thị\tHồng ") == "nguyen thi hong");
    CHECK(fold("Đặng Thị Đào") == "dang thi dao");
    CHECK(fold("H'Mai Niê") == "h mai nie");
    CHECK(fold("") == "");
    CHECK(foldedWords("Trần-Văn.An") == QStringList{"tran", "van", "an"});
    CHECK(tidyLine(QString("  Nguye\u0302\u0303n  Va\u0306n\nA ")) == "Nguyễn Văn A");
}
