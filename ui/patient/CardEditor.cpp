// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CardEditor.h"

#include "core/insurance/CardCode.h"
#include "core/patient/CardService.h"
#include "core/patient/PatientService.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

struct DayField {
    const char* name;
    std::optional<QString> PatientForm::*member;
    QDate patient::InsuranceCard::*day;
};

constexpr DayField kDays[] = {{"cardFrom", &PatientForm::cardFrom, &patient::InsuranceCard::validFrom},
    {"cardTo", &PatientForm::cardTo, &patient::InsuranceCard::validTo},
    {"cardFiveYear", &PatientForm::cardFiveYear, &patient::InsuranceCard::fiveYears},
    {"cardExemptFrom", &PatientForm::cardExemptFrom, &patient::InsuranceCard::exemptFrom}};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

CardEditor::CardEditor(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_heading(makeLabel({}, "strong")), m_result(new QComboBox),
      m_grid(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    m_result->setObjectName(QStringLiteral("lookupResultComboBox"));
    m_result->addItem(tr("The card is good"), QStringLiteral("valid"));
    m_result->addItem(tr("The card is not good"), QStringLiteral("invalid"));
    m_result->addItem(tr("No answer: ask again later"), QStringLiteral("pending"));
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    const auto put = [&](const QString& name, Field* field) {
        m_fields.add(name, field);
        m_byName[name] = field;
        m_grid->addWidget(field, static_cast<int>(m_byName.size()), 0);
    };
    const auto line = [&](const char* name, const QString& label, const QString& placeholder = {}) {
        const QString key = QLatin1String(name);
        auto* edit = makeLineEdit(QStringLiteral("editor_") + key, placeholder);
        m_lines[key] = edit;
        put(key, new Field(label, edit));
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    };
    put(QStringLiteral("result"), new Field(tr("What the portal says"), m_result));
    line("cardCode", tr("Card code"));
    line("cardFrom", tr("Valid from"), tr("day/month/year"));
    line("cardTo", tr("Valid to"), tr("day/month/year"));
    line("cardFacility", tr("Facility of registration"));
    line("cardArea", tr("Living area (K)"));
    line("cardFiveYear", tr("Five years on"), tr("day/month/year"));
    line("cardExemptFrom", tr("Free of co-payment from"), tr("day/month/year"));
    line("note", tr("Note"));
    line("reason", tr("Why it ends"), tr("lost, replaced, withdrawn"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("editorCancelButton"));
    auto* keep = makeButton(tr("Keep"));
    keep->setObjectName(QStringLiteral("editorKeepButton"));
    keep->setAutoDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    connect(keep, &QPushButton::clicked, this, &CardEditor::save);
    hide();
}

void CardEditor::begin(Task task, patient::PatientId patient, const patient::InsuranceCard& card)
{
    m_task = task;
    m_patient = patient;
    m_card = card;
    for (const auto& [name, edit] : m_lines)
        edit->clear();
    m_lines[QStringLiteral("cardCode")]->setText(card.code);
    m_lines[QStringLiteral("cardFacility")]->setText(card.facility);
    m_lines[QStringLiteral("cardArea")]->setText(card.area);
    for (const DayField& it : kDays)
        m_lines[QLatin1String(it.name)]->setText(shownDay(card.*it.day));
    if (task == Task::End)
        m_lines[QStringLiteral("cardTo")]->setText(shownDay(m_desk.clock.today()));
    m_result->setCurrentIndex(0);
    m_fields.clearErrors();
    showTask();
    show();
    QWidget* first = task == Task::Answer ? static_cast<QWidget*>(m_result)
        : task == Task::Correct           ? m_lines[QStringLiteral("cardFrom")]
                                          : m_lines[QStringLiteral("reason")];
    first->setFocus();
}

Memory CardEditor::memory() const
{
    if (isHidden())
        return {};
    return {{QStringLiteral("task"), static_cast<int>(m_task)}, {QStringLiteral("patient"), m_patient.value},
        {QStringLiteral("card"), m_card.id.value}, {QStringLiteral("controls"), controlsOf(*this)}};
}

void CardEditor::recall(const Memory& memory)
{
    const auto people = m_desk.patients.list(m_desk.session, {{memory.value(QStringLiteral("patient")).toLongLong()}});
    if (memory.isEmpty() || !people || people->empty())
        return;
    const patient::Patient& patient = people->front().patient;
    for (const patient::InsuranceCard& card : patient.cards)
        if (card.id.value == memory.value(QStringLiteral("card")).toLongLong()) {
            begin(static_cast<Task>(memory.value(QStringLiteral("task")).toInt()), patient.id, card);
            recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
        }
}

void CardEditor::showTask()
{
    static const std::map<Task, QStringList> asked
        = {{Task::Answer,
               {QStringLiteral("result"), QStringLiteral("cardCode"), QStringLiteral("cardFrom"),
                   QStringLiteral("cardTo"), QStringLiteral("cardFacility"), QStringLiteral("cardFiveYear"),
                   QStringLiteral("cardExemptFrom"), QStringLiteral("note")}},
            {Task::Correct,
                {QStringLiteral("cardCode"), QStringLiteral("cardFrom"), QStringLiteral("cardTo"),
                    QStringLiteral("cardFacility"), QStringLiteral("cardArea"), QStringLiteral("cardFiveYear"),
                    QStringLiteral("cardExemptFrom")}},
            {Task::End, {QStringLiteral("cardTo"), QStringLiteral("reason")}}};
    for (const auto& [name, field] : m_byName) {
        field->hide();
        m_grid->removeWidget(field);
    }
    int place = 0;
    for (const QString& name : asked.at(m_task)) {
        m_grid->addWidget(m_byName[name], place / 2, place % 2, Qt::AlignTop);
        m_byName[name]->show();
        ++place;
    }
    m_byName[QStringLiteral("cardTo")]->setLabel(m_task == Task::End ? tr("Last day") : tr("Valid to"));
    const auto code = insurance::CardCode::parse(m_card.code);
    const QString shown = code ? insurance::formatSpaced(*code) : m_card.code;
    m_heading->setText(m_task == Task::Answer ? tr("Looked up: %1").arg(shown)
            : m_task == Task::Correct         ? tr("Put right: %1").arg(shown)
                                              : tr("End: %1").arg(shown));
}

/// Only what differs from the card. A day that cannot be read is told by the service.
PatientForm CardEditor::changed()
{
    PatientForm form;
    const auto text = [this](const char* name) { return m_lines[QLatin1String(name)]->text().trimmed(); };
    if (insurance::normalisedCode(text("cardCode")) != m_card.code)
        form.cardCode = text("cardCode");
    if (insurance::normalisedCode(text("cardFacility")) != m_card.facility)
        form.cardFacility = text("cardFacility");
    if (text("cardArea").toUpper() != m_card.area)
        form.cardArea = text("cardArea").toUpper();
    for (const DayField& it : kDays) {
        const QString typed = text(it.name);
        const auto day = typedDay(typed, m_desk.clock.today());
        const QString value = day ? iso(*day) : typed;
        if (value != iso(m_card.*it.day))
            form.*it.member = value;
    }
    return form;
}

void CardEditor::save()
{
    m_fields.clearErrors();
    Result<patient::Patient> stored = [&]() -> Result<patient::Patient> {
        const auto text = [this](const char* name) { return m_lines[QLatin1String(name)]->text().trimmed(); };
        if (m_task == Task::Correct)
            return m_desk.cards.correct(m_desk.session, m_patient, m_card.id, changed());
        if (m_task == Task::End)
            return m_desk.cards.end(m_desk.session, m_patient, m_card.id,
                typedDay(text("cardTo"), m_desk.clock.today()).value_or(QDate()), text("reason"));
        patient::CardLook look;
        look.card = m_card.id;
        look.how = QStringLiteral("portal");
        look.result = m_result->currentData().toString();
        look.note = text("note");
        look.says = changed();
        return m_desk.cards.check(m_desk.session, m_patient, look);
    }();
    if (!stored) {
        if (m_fields.setError(stored.error().field, stored.error().message))
            m_fields.focusFirstError();
        else
            Q_EMIT refused(stored.error());
        return;
    }
    hide();
    Q_EMIT done(*stored,
        m_task == Task::Answer        ? tr("The portal's answer was entered.")
            : m_task == Task::Correct ? tr("The card was put right; how it was before stays readable.")
                                      : tr("The card ends on that day."));
}

} // namespace tramyte::ui
