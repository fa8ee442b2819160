// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PersonForm.h"

#include "core/insurance/CardCode.h"
#include "core/patient/CitizenId.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/CardWords.h"
#include "ui/patient/CommuneEdit.h"
#include "ui/patient/FormFields.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

constexpr int kGuardianBelowMonths = 72; // prescriptions for younger children name a guardian (TT 26/2025/TT-BYT)

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
    makeInsurance();
    makeGuardian();
    const auto& order = m_controls.order();
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(m_controls.at(order[i - 1]).widget, m_controls.at(order[i]).widget);
}

void PersonForm::put(const PatientForm& form, bool isScanned)
{
    m_controls.put(form, isScanned);
    if (form.oldId)
        m_oldId = *form.oldId;
    if (form.cardCode || form.cardBenefitDigit)
        m_benefit->setCurrentIndex(std::max(0, m_benefit->findData(form.cardBenefitDigit.value_or(0))));
    showAge();
    showCardWords();
}

void PersonForm::begin(const patient::Patient& known)
{
    beginWith(formOf(known, m_desk.clock.today()), known);
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
    m_oldId.clear();
    PatientForm whole;
    for (const FormField& field : formFields())
        whole.*field.member = (form.*field.member).value_or(QString());
    whole.cardBenefitDigit = form.cardBenefitDigit;
    put(whole, false);
    m_controls.complain({});
    m_shown = typed(); // as the controls give it back
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
    const bool isElsewhere = scanned.provinceCode && *scanned.provinceCode != m_commune->provinceOf(commune);
    if (isElsewhere && !scanned.communeCode)
        m_commune->setCode({}); // a commune of another province: to be picked
    put(scanned, true);
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
    form.oldId = m_oldId;
    if (m_benefit->currentIndex() > 0)
        form.cardBenefitDigit = m_benefit->currentData().toInt();
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
    Q_EMIT left(name);
}

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

void PersonForm::showAge()
{
    const auto& it = m_controls.at(QStringLiteral("birth"));
    const QDate today = m_desk.clock.today();
    const auto birth = typedBirth(static_cast<QLineEdit*>(it.widget)->text(), today);
    const bool isPast = birth && birth->earliest() <= today;
    it.field->setHint(isPast ? shownAge(*birth, today) : tr("5/3/1956, 3/1956 or 1956"));
    if (m_guardian)
        m_guardian->setVisible((isPast && ageInMonths(*birth, today) < kGuardianBelowMonths)
            || !m_controls.value(QStringLiteral("guardianName")).isEmpty());
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
}

bool PersonForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusOut && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QString name = m_controls.nameOf(watched);
    if (name.isEmpty())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(
                this, [this, name] { leave(name); }, Qt::QueuedConnection);
    } else if (m_controls.at(name).reads != Reads::Code) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusNextChild(); // Enter goes on, as a scanner's does
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tramyte::ui
