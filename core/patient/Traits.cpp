// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardCode.h"
#include "core/patient/Likeness.h"
#include "core/text/Fold.h"

namespace tramyte::patient {

namespace {

constexpr int kCitizenDigits = 12;
constexpr int kInsuranceDigits = 10;

bool isTone(QChar c)
{
    return c == QChar(0x0300) || c == QChar(0x0301) || c == QChar(0x0303) || c == QChar(0x0309) || c == QChar(0x0323);
}

/// `ly` and `li`, `quy` and `qui` are written either way; `mai` and `may` are two names.
QString oneSpelling(QString word)
{
    if (!word.endsWith(u'y') || word.size() < 2)
        return word;
    const QChar before = word[word.size() - 2];
    const bool afterVowel = QStringLiteral("aeiou").contains(before.decomposition().isEmpty() ? before : u'a');
    if (!afterVowel || (before == u'u' && word.size() > 2 && word[word.size() - 3] == u'q'))
        word[word.size() - 1] = u'i';
    return word;
}

/// A word with its tone behind it, wherever it was written.
QString spelled(const QString& word)
{
    QString letters;
    QString tone;
    for (const QChar c : word.normalized(QString::NormalizationForm_D))
        (isTone(c) ? tone : letters) += c;
    return oneSpelling(letters.normalized(QString::NormalizationForm_C)) + tone;
}

void addName(Traits& traits, const QString& name)
{
    for (const QString& word : text::tidyLine(name).toLower().split(u' ', Qt::SkipEmptyParts)) {
        for (const QString& part : text::foldedWords(word)) // a hyphen parts words
            traits.folded << oneSpelling(part);
        if (traits.folded.size() > traits.words.size())
            traits.words << spelled(word);
        while (traits.words.size() < traits.folded.size())
            traits.words << traits.folded[traits.words.size()];
    }
}

void addNumber(Traits& traits, const QString& typed)
{
    const QString number = insurance::normalisedCode(typed);
    if (number.isEmpty() || traits.numbers.contains(number))
        return;
    traits.numbers << number;
}

void addCard(Traits& traits, const QString& code, const QString& number)
{
    QString known = number;
    if (known.isEmpty())
        if (const auto card = insurance::CardCode::parse(code))
            known = card->number();
    if (known.size() == kInsuranceDigits && !traits.insurance.contains(known))
        traits.insurance << known;
    else if (const QString id = insurance::normalisedCode(code); id.size() == kCitizenDigits)
        addNumber(traits, id);
}

QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += c;
    return digits.startsWith(QLatin1String("84")) && digits.size() > kInsuranceDigits ? u'0' + digits.mid(2) : digits;
}

} // namespace

Traits traitsOf(const Patient& it)
{
    Traits traits;
    addName(traits, it.fullName);
    if (it.sex != Sex::Other)
        traits.sex = it.sex;
    traits.birth = it.birth;
    addNumber(traits, it.citizenId);
    addNumber(traits, it.oldId);
    if (it.citizenId.size() == kCitizenDigits)
        traits.citizenId = it.citizenId;
    for (const InsuranceCard& card : it.cards)
        addCard(traits, card.code, card.number);
    traits.phone = digitsOf(it.phone);
    traits.guardianPhone = digitsOf(it.guardianPhone);
    traits.guardian = text::fold(it.guardianName);
    traits.hamlet = text::fold(it.hamlet);
    traits.household = it.householdCode;
    traits.ethnicity = it.ethnicity;
    return traits;
}

Traits traitsOf(const PatientForm& form)
{
    const auto told = [](const std::optional<QString>& text) { return text::tidyLine(text.value_or(QString())); };
    Patient it;
    it.fullName = told(form.fullName);
    it.sex = parseSex(told(form.sex)).value_or(Sex::Other);
    it.birth = PartialDate::parse(told(form.birth));
    it.citizenId = insurance::normalisedCode(told(form.citizenId));
    it.oldId = insurance::normalisedCode(told(form.oldId));
    if (const QString code = told(form.cardCode); !code.isEmpty()) {
        InsuranceCard card;
        card.code = code;
        it.cards.push_back(card);
    }
    it.phone = told(form.phone);
    it.guardianPhone = told(form.guardianPhone);
    it.guardianName = told(form.guardianName);
    it.hamlet = told(form.hamlet);
    it.householdCode = told(form.household);
    it.ethnicity = told(form.ethnicity).size() == 2 ? told(form.ethnicity) : QString(); // a name is no code yet
    return traitsOf(it);
}

} // namespace tramyte::patient
