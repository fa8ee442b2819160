// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/SettingsTab.h"

#include "core/security/Session.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace tramyte::ui {

SettingsTab::SettingsTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_table(new TableBox(QStringLiteral("settingList"))),
      m_title(makeSentence({}, "heading")), m_hint(makeSentence({}, "muted")),
      m_text(makeLineEdit(QStringLiteral("valueEdit"))), m_choice(new QComboBox),
      m_from(makeLineEdit(QStringLiteral("validFromEdit"))), m_history(makeSentence({}, "muted")), m_notice(new Notice)
{
    m_model = new RowsModel<Row>(
        {
            {tr("Group"), [](const Row& it) { return catalog::sayGroup(it.info.group()); }},
            {tr("Setting"), [](const Row& it) { return it.info.title; }, {}, false, {}, true},
            {tr("Value today"), [this](const Row& it) { return shownValue(it.info, it.value.value); }},
            {tr("Since"),
                [](const Row& it) { return it.value.validFrom.year() > 1 ? shownDay(it.value.validFrom) : QString(); },
                [](const Row& it) { return it.value.validFrom; }},
        },
        this);
    m_table->setModel(m_model, 1);
    m_table->setStretchedColumn(2);
    m_table->setFilterVisible(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    auto* list = new Card;
    list->body()->addWidget(m_table, 1);
    layout->addWidget(list, 1);
    layout->addWidget(makeEditor());
    connect(m_table, &TableBox::currentChanged, this, &SettingsTab::choose);
    connect(m_table, &TableBox::opened, this,
        [this] { (m_text->isVisible() ? static_cast<QWidget*>(m_text) : m_choice)->setFocus(); });
    reload();
    m_table->selectRow(0);
}

QWidget* SettingsTab::makeEditor()
{
    auto* card = new Card;
    card->setFixedWidth(400);
    m_choice->setObjectName(QStringLiteral("valueComboBox"));
    m_textField = new Field(tr("&Value"), m_text);
    m_choiceField = new Field(tr("&Value"), m_choice);
    m_fromField = new Field(tr("Holds from (&day)"), m_from);
    m_fromField->setHint(tr("Visits before this day keep the earlier value."));
    auto* saveButton = makePrimaryButton(tr("Save"), Qt::Key_F8);
    saveButton->setObjectName(QStringLiteral("saveSettingButton"));
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_textField);
    card->body()->addWidget(m_choiceField);
    card->body()->addWidget(m_fromField);
    card->body()->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(saveButton);
    card->body()->addLayout(row);
    card->body()->addWidget(makeLabel(tr("Before"), "strong"));
    card->body()->addWidget(m_history);
    card->body()->addStretch();
    connect(saveButton, &QPushButton::clicked, this, &SettingsTab::save);
    return card;
}

void SettingsTab::reload()
{
    const auto values = m_desk.settings.list(m_desk.session, m_desk.clock.today());
    if (!values)
        return m_notice->say(values.error());
    std::vector<Row> rows;
    for (const catalog::SettingInfo& info : catalog::settingInfos()) {
        const auto value
            = std::ranges::find_if(*values, [&](const settings::Setting& it) { return it.name == info.name; });
        rows.push_back({info, value == values->end() ? settings::Setting{} : *value});
    }
    m_model->reset(std::move(rows));
}

QString SettingsTab::shownValue(const catalog::SettingInfo& info, const QString& value) const
{
    switch (info.type) {
    case catalog::SettingType::Flag: return value == u"1" ? tr("yes") : tr("no");
    case catalog::SettingType::Choice:
        for (const catalog::SettingChoice& it : info.choices)
            if (it.value == value)
                return it.title;
        return value;
    case catalog::SettingType::Code:
        if (const auto entry = m_desk.catalogue.find(*info.list, value, m_desk.clock.today()); entry && *entry)
            return QStringLiteral("%1 · %2").arg(value, (*entry)->name);
        return value;
    default: return value;
    }
}

void SettingsTab::choose(int row)
{
    if (row < 0)
        return;
    const Row& it = m_model->rowAt(row);
    m_chosen = it.info;
    m_notice->clear();
    m_textField->setError({});
    m_fromField->setError({});
    m_title->setText(it.info.title);
    m_hint->setText(it.info.hint);
    const bool isChoice = it.info.type == catalog::SettingType::Flag || it.info.type == catalog::SettingType::Choice;
    m_choice->clear();
    if (it.info.type == catalog::SettingType::Flag) {
        m_choice->addItem(tr("yes"), QStringLiteral("1"));
        m_choice->addItem(tr("no"), QStringLiteral("0"));
    }
    for (const catalog::SettingChoice& choice : it.info.choices)
        m_choice->addItem(choice.title, choice.value);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(it.value.value)));
    m_text->setText(it.value.value);
    m_textField->setVisible(!isChoice);
    m_choiceField->setVisible(isChoice);
    m_from->setText(shownDay(m_desk.clock.today()));
    const auto history = m_desk.settings.history(m_desk.session, it.info.name);
    if (!history)
        return m_notice->say(history.error());
    QStringList lines;
    for (const catalog::DatedValue& past : *history)
        lines << tr("from %1: %2 (%3)")
                     .arg(past.setting.validFrom.year() > 1 ? shownDay(past.setting.validFrom) : tr("the beginning"),
                         shownValue(it.info, past.setting.value), past.enteredBy);
    m_history->setText(lines.isEmpty() ? tr("Nobody has set it yet.") : lines.join(QLatin1Char('\n')));
}

void SettingsTab::save()
{
    if (!m_chosen)
        return;
    const auto from = typedDay(m_from->text(), m_desk.clock.today());
    m_fromField->setError(from ? QString() : tr("Type a day such as 01/12/2026."));
    if (!from)
        return m_from->setFocus();
    const QString value = m_textField->isVisible() ? m_text->text() : m_choice->currentData().toString();
    const auto saved = m_desk.settings.set(m_desk.session, m_chosen->name, *from, value);
    if (!saved) {
        if (saved.error().field == u"value" && m_textField->isVisible())
            m_textField->setError(saved.error().message);
        else
            m_notice->say(saved.error());
        return;
    }
    const int row = m_table->currentRow();
    reload();
    choose(row);
    m_notice->say(Notice::Kind::Good, tr("Saved. It holds from %1.").arg(shownDay(*from)));
}

} // namespace tramyte::ui
