// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PersonForm.h"

#include "core/insurance/CardCode.h"
#include "core/patient/HouseholdService.h"
#include "ui/patient/CommuneEdit.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/HouseholdWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

/// What is read and kept behind the form: no control shows it.
constexpr std::optional<QString> PatientForm::*kBehind[]
    = {&PatientForm::oldId, &PatientForm::cardHolderName, &PatientForm::cardHolderBirth, &PatientForm::cardSource};

} // namespace

PersonForm::PersonForm(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_controls([&desk] { return desk.clock.today(); })
{
    if (auto parameters = insurance::parametersOn(desk.catalogue, desk.clock.today()))
        m_parameters = std::move(*parameters);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int column = 0; column < 3; ++column) {
        m_columns.push_back(new QVBoxLayout);
        m_columns.back()->setSpacing(12);
        layout->addLayout(m_columns.back(), 1);
    }
    makePerson();
    makeHome();
    makeGuardian();
    makeInsurance();
    const auto& order = m_controls.order();
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(m_controls.at(order[i - 1]).widget, m_controls.at(order[i]).widget);
}

void PersonForm::put(const PatientForm& form, bool isScanned)
{
    m_controls.put(form, isScanned);
    for (const auto member : kBehind)
        if (form.*member)
            m_behind.*member = form.*member;
    if (form.cardSameHolder)
        m_sameHolder->setChecked(*form.cardSameHolder);
    if (form.unidentified)
        m_papers->setCurrentIndex(static_cast<int>(*form.unidentified ? Papers::Unknown : Papers::Own));
    if (form.cardCode || form.cardBenefitDigit)
        m_benefit->setCurrentIndex(std::max(0, m_benefit->findData(form.cardBenefitDigit.value_or(0))));
    showAge();
    showCardWords();
    showHolder();
    showRoute();
    showPapers();
}

void PersonForm::begin(const patient::Patient& known)
{
    PatientForm form = formOf(known, m_desk.clock.today());
    if (known.household)
        if (const auto home = m_desk.households.residence(m_desk.session, known.id))
            for (const patient::Resident& it : home->people)
                if (it.patient == known.id)
                    form.householdRelation = it.relation;
    beginWith(form, known);
}

void PersonForm::begin(const PatientForm& blank)
{
    patient::Patient nobody;
    nobody.revision = 0;
    beginWith(blank, std::move(nobody));
}

void PersonForm::beginWith(const PatientForm& form, patient::Patient patient)
{
    m_patient = std::move(patient);
    m_behind = {};
    m_numberedCard.clear();
    m_oldPlace.clear();
    const bool isForeign
        = !form.nationality.value_or(vietNam()).isEmpty() && form.nationality.value_or(vietNam()) != vietNam();
    m_papers->setCurrentIndex(static_cast<int>(form.unidentified.value_or(false) ? Papers::Unknown
            : isForeign                                                          ? Papers::Foreign
                                                                                 : Papers::Own));
    PatientForm whole;
    for (const FormField& field : formFields())
        whole.*field.member = (form.*field.member).value_or(QString());
    whole.cardBenefitDigit = form.cardBenefitDigit;
    whole.cardSameHolder = form.cardSameHolder.value_or(false);
    if (whole.nationality->isEmpty())
        whole.nationality = vietNam();
    put(whole, false);
    m_controls.complain({});
    m_shown = typed(); // as the controls give it back
    followHousehold();
    showHousehold();
}

void PersonForm::moveInto(const patient::HouseholdBook& book)
{
    PatientForm home;
    home.household = book.household.code;
    home.hamlet = book.household.hamlet;
    home.address = book.household.address;
    if (!book.members.empty()) { // the head comes first
        const patient::Patient& one = book.members.front().patient;
        if (home.hamlet->isEmpty())
            home.hamlet = one.hamlet;
        if (home.address->isEmpty())
            home.address = one.address;
        if (!one.communeCode.isEmpty())
            home.communeCode = one.communeCode;
        if (!one.provinceCode.isEmpty())
            home.provinceCode = one.provinceCode;
    }
    put(home, true);
    m_shown = typed(); // nobody has typed anything yet
    followHousehold();
    showHousehold();
}

void PersonForm::setSaved(const patient::Patient& patient)
{
    m_patient = patient;
    m_shown = typed();
}

PatientForm PersonForm::changed() const
{
    return changedFields(m_shown, typed());
}

FormVerdict PersonForm::judged(const QString& ofField) const
{
    return checkForm(m_patient.revision == 0 ? typed() : changed(), m_patient, m_desk.catalogue,
        m_parameters ? &*m_parameters : nullptr, m_desk.clock.today(), ofField);
}

void PersonForm::take(const PatientForm& scanned)
{
    const QString commune = m_controls.value(QStringLiteral("communeCode"));
    if (scanned.address)
        m_oldPlace = scanned.oldAddress.value_or(QString()); // a card of today's places ends the search for them
    const bool isElsewhere
        = scanned.provinceCode && (scanned.oldAddress || *scanned.provinceCode != m_commune->provinceOf(commune));
    if (isElsewhere && !scanned.communeCode)
        m_commune->setCode({}); // a commune of another province: to be picked
    put(scanned, true);
    composeAddress();
    FormVerdict verdict = judged();
    m_controls.dropMissing(verdict);
    m_controls.complain(verdict);
    Q_EMIT edited();
}

void PersonForm::restore(const PatientForm& draft)
{
    put(draft, false);
    Q_EMIT edited();
}

PatientForm PersonForm::typed() const
{
    PatientForm form = m_controls.typed();
    for (const auto member : kBehind)
        form.*member = m_behind.*member;
    const bool isNumbered = !form.citizenId->isEmpty() && form.citizenId != m_shown.citizenId;
    if (isNumbered && form.idSource->isEmpty())
        form.idSource = QStringLiteral("typed");
    const bool hasNewCard
        = !form.cardCode->isEmpty() && form.cardCode != m_shown.cardCode && form.cardCode != m_numberedCard;
    if (hasNewCard && form.cardSource.value_or(QString()).isEmpty())
        form.cardSource = QStringLiteral("typed");
    if (m_benefit->currentIndex() > 0)
        form.cardBenefitDigit = m_benefit->currentData().toInt();
    form.cardSameHolder = m_sameHolder->isChecked();
    if (papers() == Papers::Unknown || m_shown.unidentified.value_or(false))
        form.unidentified = papers() == Papers::Unknown;
    return form;
}

bool PersonForm::hasValidCard() const
{
    if (!insurance::CardCode::parse(m_controls.value(QStringLiteral("cardCode"))))
        return false;
    const QDate today = m_desk.clock.today();
    patient::InsuranceCard card;
    card.validFrom = QDate::fromString(m_controls.value(QStringLiteral("cardFrom")), Qt::ISODate);
    card.validTo = QDate::fromString(m_controls.value(QStringLiteral("cardTo")), Qt::ISODate);
    return card.isValidOn(today);
}

bool PersonForm::check()
{
    m_controls.complain(judged());
    return !m_controls.fields().focusFirstError();
}

bool PersonForm::showRefusal(const Error& error)
{
    if (!m_controls.fields().setError(error.field, error.message))
        return false;
    m_controls.fields().focusFirstError();
    return true;
}

void PersonForm::focusOn(const QString& field)
{
    QWidget* widget = m_controls.at(m_controls.contains(field) ? field : QStringLiteral("fullName")).widget;
    widget->setFocus();
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->selectAll();
}

void PersonForm::leave(const QString& name)
{
    FormVerdict verdict = judged(name);
    m_controls.dropMissing(verdict); // told on saving: one may come back to it
    m_controls.complain(verdict, name);
    if (name == u"citizenId")
        guessFromCitizenId();
    if (name == u"cardFacility")
        showRoute();
    if (name == u"household")
        showHousehold();
    Q_EMIT left(name);
}

bool PersonForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusOut && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (watched == m_papers && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusOn(papers() == Papers::Child     ? QStringLiteral("mother")
                    : papers() == Papers::Unknown ? QStringLiteral("birth")
                                                  : QStringLiteral("fullName"));
            return true;
        }
    }
    const QString name = m_controls.nameOf(watched);
    if (name.isEmpty())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(
                this, [this, name] { leave(name); }, Qt::QueuedConnection);
    } else if (const Reads reads = m_controls.at(name).reads; reads != Reads::Code && reads != Reads::Person) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusNextChild(); // Enter goes on, as a scanner's does
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tramyte::ui
