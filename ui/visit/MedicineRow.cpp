// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/MedicineRow.h"

#include "ui/common/Field.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

/// When to take it: what papers print, so always Vietnamese.
const QStringList& moments()
{
    static const QStringList list{QString(), QStringLiteral("sau ăn"), QStringLiteral("trước ăn"),
        QStringLiteral("buổi sáng"), QStringLiteral("buổi tối"), QStringLiteral("sáng, tối"),
        QStringLiteral("trước khi ngủ"), QStringLiteral("khi sốt trên 38,5 °C"), QStringLiteral("khi đau")};
    return list;
}

std::optional<qint64> typedWhole(const QString& text)
{
    return typedDecimal(text, 0);
}

} // namespace

MedicineRow::MedicineRow(bill::PlannedMedicine medicine, const QString& name, const QString& unit, QWidget* parent)
    : QFrame(parent), m_medicine(std::move(medicine)), m_when(new QComboBox), m_name(makeLabel(name, "strong")),
      m_amount(makeLabel({}, "muted")), m_issue(makeSentence({}, "error")),
      m_reason(makeLineEdit(QStringLiteral("reasonEdit"), tr("Reason for giving it all the same"))),
      m_remove(makeLinkButton(tr("Remove")))
{
    const auto& dose = m_medicine.dose;
    if (m_medicine.dose.unit.isEmpty() && dose.text.isEmpty())
        m_medicine.dose.unit = unit;
    m_each = addNumber("eachEdit", tr("Amount each time"), 36);
    m_times = addNumber("timesEdit", tr("Times a day"), 30);
    m_days = addNumber("daysEdit", tr("Days"), 36);
    m_quantity = addNumber("quantityEdit", tr("Quantity"), 46);
    m_each->setText(dose.each ? fieldQuantity(*dose.each) : QString());
    m_times->setText(dose.times ? QString::number(*dose.times) : QString());
    m_days->setText(m_medicine.days ? QString::number(*m_medicine.days) : QString());
    m_quantity->setText(m_medicine.quantity.thousandths > 0 ? fieldQuantity(m_medicine.quantity) : QString());
    m_quantityIsTyped = m_medicine.quantity.thousandths > 0;
    m_when->setEditable(true);
    m_when->setObjectName(QStringLiteral("whenComboBox"));
    m_when->setAccessibleName(tr("When to take it"));
    m_when->addItems(moments());
    m_when->setCurrentText(dose.text.isEmpty() ? dose.when : dose.text);
    m_when->lineEdit()->setPlaceholderText(tr("when, or the dose in words"));
    m_when->lineEdit()->installEventFilter(this);
    m_when->setMinimumWidth(120);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setFocusPolicy(Qt::ClickFocus); // Tab goes from dose to dose
    m_reason->setText(m_medicine.overrideReason);
    m_reason->setVisible(!m_medicine.overrideReason.isEmpty());
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_issue->hide();
    m_name->setToolTip(name);
    m_name->setMinimumWidth(80);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_amount);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(4);
    const auto say = [&](const QString& text) { numbers->addWidget(makeLabel(text, "hint")); };
    numbers->addWidget(m_each);
    say(QStringLiteral("×"));
    numbers->addWidget(m_times);
    say(tr("/day ×"));
    numbers->addWidget(m_days);
    say(tr("days ="));
    numbers->addWidget(m_quantity);
    say(unit);
    numbers->addStretch();
    layout->addLayout(numbers);
    layout->addWidget(m_when);
    layout->addWidget(m_issue);
    layout->addWidget(m_reason);
    layout->addWidget(makeLine());

    connect(m_when, &QComboBox::currentTextChanged, this, &MedicineRow::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &MedicineRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &MedicineRow::removed);
    connect(m_quantity, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_quantityIsTyped = !text.trimmed().isEmpty();
        Q_EMIT edited();
    });
    for (QLineEdit* edit : {m_each, m_times, m_days})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            completeQuantity();
            Q_EMIT edited();
        });
}

QLineEdit* MedicineRow::addNumber(const char* name, const QString& accessible, int width)
{
    auto* edit = makeLineEdit(QLatin1String(name));
    edit->setAccessibleName(accessible);
    edit->setToolTip(accessible);
    edit->setFixedWidth(width + 12);
    edit->setAlignment(Qt::AlignRight);
    edit->installEventFilter(this);
    return edit;
}

bill::PlannedMedicine MedicineRow::value() const
{
    bill::PlannedMedicine it = m_medicine;
    const QString words = m_when->currentText().trimmed();
    const auto each = typedDecimal(m_each->text(), 3);
    const auto times = typedWhole(m_times->text());
    it.dose.each = each ? std::optional(Quantity{*each}) : std::nullopt;
    it.dose.times = times ? std::optional(static_cast<int>(std::min<qint64>(*times, 1000))) : std::nullopt;
    if (!each && !times) { // the dose in words
        const QString unit = it.dose.unit;
        it.dose = prescription::parseDose(words);
        if (it.dose.text.isEmpty() && it.dose.unit.isEmpty())
            it.dose.unit = unit;
    } else {
        it.dose.when = words;
        it.dose.text.clear();
    }
    const auto days = typedWhole(m_days->text());
    it.days = days ? std::optional(static_cast<int>(std::min<qint64>(*days, 10'000))) : std::nullopt;
    it.quantity = Quantity{typedDecimal(m_quantity->text(), 3).value_or(0)};
    it.overrideReason = m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
    return it;
}

QString MedicineRow::unreadable() const
{
    for (const QLineEdit* edit : {m_each, m_quantity})
        if (!edit->text().trimmed().isEmpty() && !typedDecimal(edit->text(), 3))
            return tr("%1: a number such as 1 or 0,5.").arg(edit->accessibleName());
    for (const QLineEdit* edit : {m_times, m_days})
        if (!edit->text().trimmed().isEmpty() && !typedWhole(edit->text()))
            return tr("%1: a whole number.").arg(edit->accessibleName());
    return {};
}

void MedicineRow::setIssue(const QString& sentence, bool isError, bool canOverride)
{
    m_issue->setText(sentence);
    setKind(*m_issue, isError ? "error" : "warning");
    m_issue->setVisible(!sentence.isEmpty());
    m_reason->setVisible(canOverride || !m_reason->text().isEmpty());
    setAccessibleDescription(sentence);
}

void MedicineRow::setAmount(const QString& amount)
{
    m_amount->setText(amount);
}

void MedicineRow::setReadOnly(bool readOnly)
{
    for (QLineEdit* edit : {m_each, m_times, m_days, m_quantity, m_reason})
        edit->setReadOnly(readOnly);
    m_when->setEnabled(!readOnly);
    m_remove->setVisible(!readOnly);
}

void MedicineRow::focusDose()
{
    m_each->setFocus(Qt::TabFocusReason);
    m_each->selectAll();
}

QJsonObject MedicineRow::typed() const
{
    return {{QStringLiteral("each"), m_each->text()}, {QStringLiteral("times"), m_times->text()},
        {QStringLiteral("days"), m_days->text()}, {QStringLiteral("quantity"), m_quantity->text()},
        {QStringLiteral("when"), m_when->currentText()}, {QStringLiteral("reason"), m_reason->text()},
        {QStringLiteral("quantityTyped"), m_quantityIsTyped}};
}

void MedicineRow::setTyped(const QJsonObject& texts)
{
    m_each->setText(texts.value(QStringLiteral("each")).toString());
    m_times->setText(texts.value(QStringLiteral("times")).toString());
    m_days->setText(texts.value(QStringLiteral("days")).toString());
    m_quantity->setText(texts.value(QStringLiteral("quantity")).toString());
    m_when->setCurrentText(texts.value(QStringLiteral("when")).toString());
    m_reason->setText(texts.value(QStringLiteral("reason")).toString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_quantityIsTyped = texts.value(QStringLiteral("quantityTyped")).toBool();
}

bool MedicineRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT finished();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        if (auto* edit = qobject_cast<QLineEdit*>(watched))
            QMetaObject::invokeMethod(edit, &QLineEdit::selectAll, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void MedicineRow::completeQuantity()
{
    if (m_quantityIsTyped)
        return;
    const auto each = typedDecimal(m_each->text(), 3);
    const auto times = typedWhole(m_times->text());
    const auto days = typedWhole(m_days->text());
    if (!each || !times || !days || *times > 100 || *days > 1000) {
        m_quantity->clear();
        return;
    }
    // whole units are handed out: half a tablet twice a day for 3 days is 3 tablets, for 5 days 5
    const qint64 thousandths = *each * *times * *days;
    m_quantity->setText(fieldQuantity({(thousandths + 999) / 1000 * 1000}));
}

} // namespace tramyte::ui
