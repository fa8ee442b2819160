// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/VisitOpening.h"

#include "ui/common/Notice.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/CardWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tramyte::ui {

namespace {

const QString kAtStation = QStringLiteral("1.2");
const QString kNotInsured = QStringLiteral("9");

/// Codes of several parts by their numbers: 1.2 before 1.11, 9 before 10.
bool isBefore(const QString& one, const QString& other)
{
    const QStringList left = one.split(u'.');
    const QStringList right = other.split(u'.');
    if (left[0].toInt() != right[0].toInt())
        return left[0].toInt() < right[0].toInt();
    return left.value(1).toInt() < right.value(1).toInt();
}

} // namespace

VisitOpening::VisitOpening(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_reason(makeLineEdit(QStringLiteral("reasonEdit"))), m_arrival(new QComboBox),
      m_override(makeLineEdit(QStringLiteral("overrideEdit"))), m_arrivalField(new Field(tr("&Who pays"), m_arrival)),
      m_overrideField(new Field(tr("Why the visit is opened nevertheless"), m_override))
{
    if (auto parameters = insurance::parametersOn(desk.catalogue, desk.clock.today()))
        m_parameters = std::move(*parameters);
    m_arrival->setObjectName(QStringLiteral("arrivalComboBox"));
    m_arrival->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_arrival->setMinimumContentsLength(16);
    std::vector<insurance::ArrivalCode> codes;
    if (m_parameters)
        for (const auto& [code, arrival] : m_parameters->arrivals)
            if (arrival.atStation && arrival.rule != insurance::ArrivalRule::Recall)
                codes.push_back(arrival);
    std::ranges::sort(codes, isBefore, &insurance::ArrivalCode::code);
    for (const insurance::ArrivalCode& it : codes) {
        m_arrival->addItem(QStringLiteral("%1 · %2").arg(it.code, it.name), it.code);
        m_arrival->setItemData(m_arrival->count() - 1, it.name, Qt::ToolTipRole);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* reasonField = new Field(tr("&Reason for coming"), m_reason);
    layout->addWidget(reasonField);
    layout->addWidget(m_arrivalField);
    layout->addWidget(m_overrideField);
    m_fields.add(QStringLiteral("reason"), reasonField);
    m_fields.add(QStringLiteral("arrivalCode"), m_arrivalField);
    m_fields.add(QStringLiteral("overrideReason"), m_overrideField);
    connect(m_reason, &QLineEdit::textEdited, this, &VisitOpening::edited);
    connect(m_reason, &QLineEdit::returnPressed, this, &VisitOpening::entered);
    connect(m_override, &QLineEdit::returnPressed, this, &VisitOpening::entered);
    connect(m_arrival, &QComboBox::currentIndexChanged, this, &VisitOpening::explain);
    connect(m_arrival, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        Q_EMIT edited();
    });
    begin(false);
}

void VisitOpening::begin(bool hasValidCard)
{
    m_fields.clearErrors();
    m_reason->clear();
    m_override->clear();
    m_overrideField->hide();
    m_isChosen = false;
    m_isAnotherMeant = false;
    setValidCard(hasValidCard);
}

void VisitOpening::setValidCard(bool hasValidCard)
{
    if (!m_isChosen)
        m_arrival->setCurrentIndex(m_arrival->findData(hasValidCard ? kAtStation : kNotInsured));
    explain();
}

void VisitOpening::explain()
{
    m_arrivalField->setError({});
    m_overrideField->hide();
    m_override->clear();
    if (!m_parameters)
        return;
    const auto it = m_parameters->arrivals.find(arrivalCode());
    m_arrivalField->setHint(it == m_parameters->arrivals.end() ? QString() : arrivalWords(it->second));
    m_arrival->setToolTip(m_arrival->currentText());
}

visit::OpenForm VisitOpening::form(patient::PatientId patient, const QString& token) const
{
    visit::OpenForm form;
    form.patient = patient;
    form.reason = reason();
    form.arrivalCode = arrivalCode();
    form.overrideReason = m_override->text().trimmed();
    form.token = token;
    return form;
}

bool VisitOpening::asksAboutOpen(patient::PatientId patient, Notice& notice,
    const std::function<void(visit::VisitId)>& goTo, const std::function<void()>& goOn)
{
    if (m_isAnotherMeant)
        return false;
    const auto open = m_desk.visits.openOf(m_desk.session, patient);
    if (!open || open->empty())
        return false;
    const visit::OpenVisit& first = open->front();
    notice.say(Notice::Kind::Warning,
        tr("Visit %1 of this person, begun at %2, is still open. Open another one?")
            .arg(first.code, shownMoment(first.arrivedAt)));
    notice.offer(tr("Go to that visit"), [goTo, id = first.id] { goTo(id); });
    notice.offer(tr("Open another one"), [this, &notice, goOn] {
        m_isAnotherMeant = true;
        notice.clear();
        goOn();
    });
    for (auto* answer : notice.findChildren<QPushButton*>())
        if (!answer->isHidden()) {
            answer->setFocus(); // the keys answer as well
            break;
        }
    return true;
}

bool VisitOpening::showRefusal(const Error& error)
{
    if (!m_fields.setError(error.field, error.message))
        return false;
    if (error.overridable) {
        m_overrideField->show();
        m_override->setFocus();
    } else {
        m_fields.focusFirstError();
    }
    return true;
}

QString VisitOpening::reason() const
{
    return m_reason->text().trimmed();
}

void VisitOpening::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

QString VisitOpening::arrivalCode() const
{
    return m_arrival->currentData().toString();
}

void VisitOpening::setArrivalCode(const QString& code)
{
    if (const int index = m_arrival->findData(code); index >= 0) {
        m_arrival->setCurrentIndex(index);
        m_isChosen = true;
    }
}

void VisitOpening::focusReason()
{
    m_reason->setFocus();
    m_reason->selectAll();
}

} // namespace tramyte::ui
