// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PeriodEdit.h"

#include "ui/common/Field.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

constexpr int kDayWidth = 120;

} // namespace

Period monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

PeriodEdit::PeriodEdit(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_from(makeLineEdit(QStringLiteral("fromEdit"), tr("day/month/year"))),
      m_to(makeLineEdit(QStringLiteral("toEdit"), tr("day/month/year"))), m_fromField(new Field(tr("&From"), m_from)),
      m_toField(new Field(tr("T&o"), m_to)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    for (Field* field : {m_fromField, m_toField}) {
        auto* edit = static_cast<QLineEdit*>(field->control());
        edit->setFixedWidth(kDayWidth);
        m_row->addWidget(field, 0, Qt::AlignTop);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] { tidy(edit, field); });
    }
    addPreset(QStringLiteral("thisMonthButton"), tr("&This month"), 0);
    addPreset(QStringLiteral("lastMonthButton"), tr("&Last month"), 1);
}

void PeriodEdit::addPreset(const QString& name, const QString& text, int monthsBack)
{
    auto* button = makeButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this,
        [this, monthsBack] { setPeriod(monthOf(m_clock.today().addMonths(-monthsBack))); });
    m_row->addWidget(new Field(QStringLiteral(" "), button), 0, Qt::AlignTop); // level with the days, below their names
}

void PeriodEdit::setPeriod(const Period& period)
{
    m_from->setText(shownDay(period.from));
    m_to->setText(shownDay(period.to));
    m_fromField->setError({});
    m_toField->setError({});
    if (std::exchange(m_told, period) != period)
        Q_EMIT changed();
}

std::optional<Period> PeriodEdit::peek() const
{
    const auto from = typedDay(m_from->text(), m_clock.today());
    const auto to = typedDay(m_to->text(), m_clock.today());
    return from && to ? std::optional(Period{*from, *to}) : std::nullopt;
}

std::optional<Period> PeriodEdit::period()
{
    tidy(m_from, m_fromField);
    tidy(m_to, m_toField);
    const auto typed = peek();
    if (!typed)
        (m_fromField->error().isEmpty() ? m_to : m_from)->setFocus();
    return typed;
}

bool PeriodEdit::showError(const QString& field, const QString& sentence)
{
    Field* wrong = field == u"from" ? m_fromField : field == u"to" ? m_toField : nullptr;
    if (!wrong)
        return false;
    wrong->setError(sentence);
    wrong->control()->setFocus();
    return true;
}

void PeriodEdit::tidy(QLineEdit* edit, Field* field)
{
    const auto day = typedDay(edit->text(), m_clock.today());
    field->setError(day ? QString() : tr("Type a day, for example 5/3/2026."));
    if (day)
        edit->setText(shownDay(*day));
    if (const auto typed = peek(); typed && std::exchange(m_told, typed) != typed)
        Q_EMIT changed();
}

} // namespace tramyte::ui
