// SPDX-License-Identifier: GPL-3.0-or-later
// What PersonForm does by itself while one types: shows what something means, and fills in what follows from it.
#include "core/insurance/CardCode.h"
#include "core/insurance/Route.h"
#include "core/patient/CardService.h"
#include "core/patient/CitizenId.h"
#include "core/patient/HouseholdService.h"
#include "core/patient/ListMatch.h"
#include "core/patient/PatientService.h"
#include "core/settings/Installation.h"
#include "core/text/Fold.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/CardWords.h"
#include "ui/patient/CommuneEdit.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/HouseholdWords.h"
#include "ui/patient/PersonForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

constexpr int kHouseholdsFound = 5;      // numbers that begin alike
constexpr int kGuardianBelowMonths = 72; // prescriptions for younger children name a guardian (TT 26/2025/TT-BYT)

} // namespace

void PersonForm::guessFromCitizenId()
{
    const auto id = patient::CitizenId::parse(m_controls.value(QStringLiteral("citizenId")));
    if (!id)
        return;
    if (m_controls.value(QStringLiteral("sex")).isEmpty())
        m_controls.setValue(QStringLiteral("sex"), format(id->sex()), true);
    if (m_controls.value(QStringLiteral("birth")).isEmpty())
        m_controls.setValue(QStringLiteral("birth"), QString::number(id->birthYear()), true);
}

void PersonForm::takeAdult(const QString& relation, patient::PatientId adult)
{
    const auto child = m_desk.patients.childOf(m_desk.session, adult, relation, typed());
    if (!child) {
        Q_EMIT refused(child.error());
        return;
    }
    put(changedFields(typed(), *child), true);
    Q_EMIT edited();
    focusOn(m_controls.value(QStringLiteral("birth")).isEmpty() ? QStringLiteral("birth")
                                                                : QStringLiteral("birthCertificate"));
}

void PersonForm::takeTemporaryCard()
{
    const PatientForm before = typed();
    const auto filled = m_desk.cards.temporaryCard(m_desk.session, before);
    if (!filled) {
        if (!showRefusal(filled.error()))
            Q_EMIT refused(filled.error());
        return;
    }
    m_numberedCard = filled->cardCode.value_or(QString());
    put(changedFields(before, *filled), true);
    leave(QStringLiteral("cardCode"));
    Q_EMIT edited();
}

/// The place of an old card in today's words, once its commune is known; the card's own words stay.
void PersonForm::composeAddress()
{
    if (m_oldPlace.isEmpty())
        return;
    const auto commune = m_desk.catalogue.find(
        catalog::Kind::Area, m_controls.value(QStringLiteral("communeCode")), m_desk.clock.today());
    const auto province = m_desk.catalogue.find(
        catalog::Kind::Province, m_controls.value(QStringLiteral("provinceCode")), m_desk.clock.today());
    if (!commune || !*commune || !province || !*province)
        return;
    m_controls.setValue(QStringLiteral("address"), patient::todaysAddress(m_oldPlace, **commune, **province), true);
    showPapers();
}

Papers PersonForm::papers() const
{
    return static_cast<Papers>(m_papers->currentIndex());
}

void PersonForm::setPapers(Papers papers)
{
    m_papers->setCurrentIndex(static_cast<int>(papers));
    showPapers();
}

/// Shows what is asked of somebody with these papers, and whatever is filled.
void PersonForm::showPapers()
{
    const bool isForeign = papers() == Papers::Foreign;
    auto* nationality = static_cast<QLineEdit*>(m_controls.at(QStringLiteral("nationality")).widget);
    if (isForeign && nationality->text() == vietNam())
        nationality->clear();
    else if (!isForeign && nationality->text().isEmpty())
        nationality->setText(vietNam());
    m_controls.at(QStringLiteral("nationality")).field->setVisible(isForeign);
    static_cast<QLineEdit*>(m_controls.at(QStringLiteral("birth")).widget)
        ->setPlaceholderText(papers() == Papers::Unknown ? tr("~30: about 30 years") : QString());
    m_controls.at(QStringLiteral("citizenId")).field->setLabel(isForeign ? tr("Pass&port") : tr("&Citizen ID"));
    auto* name = static_cast<QLineEdit*>(m_controls.at(QStringLiteral("fullName")).widget);
    name->setPlaceholderText(papers() == Papers::Unknown ? tr("left empty: a number stands for the name") : QString());
    const QString old = m_controls.value(QStringLiteral("oldAddress"));
    const bool isAsAddress = old == m_controls.value(QStringLiteral("address"));
    m_controls.at(QStringLiteral("oldAddress")).field->setVisible(!old.isEmpty() && !isAsAddress);
    m_controls.at(QStringLiteral("communeCode"))
        .field->setHint(isAsAddress && !old.isEmpty() && m_controls.value(QStringLiteral("communeCode")).isEmpty()
                ? tr("The address is of before 01/07/2025: pick today's commune. The card's words are kept.")
                : QString());
    showAge();
}

void PersonForm::showHolder()
{
    const QString holder = m_behind.cardHolderName.value_or(QString());
    const auto birth = PartialDate::parse(m_behind.cardHolderBirth.value_or(QString()));
    const auto own = PartialDate::parse(m_controls.value(QStringLiteral("birth")));
    const bool isOther = !holder.isEmpty()
        && (text::fold(holder) != text::fold(m_controls.value(QStringLiteral("fullName")))
            || (birth && own && birth->year() != own->year()));
    m_sameHolder->setVisible(isOther);
}

void PersonForm::showAge()
{
    const auto& it = m_controls.at(QStringLiteral("birth"));
    const QDate today = m_desk.clock.today();
    const auto birth = typedBirth(static_cast<QLineEdit*>(it.widget)->text(), today);
    const bool isPast = birth && birth->earliest() <= today;
    it.field->setHint(isPast              ? shownAge(*birth, today)
            : papers() == Papers::Unknown ? tr("Estimate the year, for example 1985")
                                          : tr("5/3/1956, 3/1956 or 1956"));
    if (!m_guardian)
        return;
    const bool isYoung = isPast && ageInMonths(*birth, today) < kGuardianBelowMonths;
    m_guardian->setVisible(
        isYoung || papers() == Papers::Child || !m_controls.value(QStringLiteral("guardianName")).isEmpty());
    m_temporaryCard->setVisible(m_controls.value(QStringLiteral("cardCode")).isEmpty());
}

void PersonForm::showCardWords()
{
    const QString text = m_controls.value(QStringLiteral("cardCode"));
    const auto code = insurance::CardCode::parse(text);
    const bool isPrinted = code && code->digit(); // the code itself tells the benefit
    m_benefitField->setVisible(code && !isPrinted);
    if (!m_parameters)
        return;
    std::optional<int> digit;
    if (m_benefit->currentIndex() > 0)
        digit = m_benefit->currentData().toInt();
    m_cardWords->setText(cardWords(text, digit, *m_parameters));
    if (m_temporaryCard)
        m_temporaryCard->setVisible(text.isEmpty());
}

void PersonForm::showRoute()
{
    m_controls.at(QStringLiteral("cardFacility"))
        .field->setHint(routeWords(
            insurance::routeOf(m_controls.value(QStringLiteral("cardFacility")), m_desk.installation.station)));
}

/// What a person is to the head belongs to a household: it is asked with each, and not taken along to another.
void PersonForm::followHousehold()
{
    const QString code = m_controls.value(QStringLiteral("household"));
    const QString relation = m_controls.value(QStringLiteral("householdRelation"));
    const QString before = m_shown.householdRelation.value_or(QString());
    const bool isAsBefore = code == m_shown.household.value_or(QString());
    m_controls.at(QStringLiteral("householdRelation")).widget->setEnabled(!code.isEmpty());
    if (code.isEmpty() || (!isAsBefore && relation == before))
        m_controls.setValue(QStringLiteral("householdRelation"), {}, false);
    else if (isAsBefore && relation.isEmpty())
        m_controls.setValue(QStringLiteral("householdRelation"), before, false);
}

/// Whose household it is; of a new one the person is the head unless somebody says else.
void PersonForm::showHousehold()
{
    const QString code = m_controls.value(QStringLiteral("household"));
    const auto known = m_household->household();
    QString hint;
    if (known) {
        if (const auto found = m_desk.households.search(m_desk.session, code, kHouseholdsFound))
            for (const patient::HouseholdLine& it : *found)
                if (it.id == *known && !it.headName.isEmpty())
                    hint = tr("Of %1").arg(it.headName);
    } else if (!code.isEmpty()) {
        hint = tr("New: made when you save");
        if (m_controls.value(QStringLiteral("householdRelation")).isEmpty())
            m_controls.setValue(QStringLiteral("householdRelation"), patient::relation::kHead, true);
    }
    m_controls.at(QStringLiteral("household")).field->setHint(hint);
}

} // namespace tramyte::ui
