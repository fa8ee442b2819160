// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/VitalsEdit.h"

#include "ui/common/Field.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

namespace tramyte::ui {

namespace {

struct Sign {
    const char* field; ///< as the service names it in errors
    const char* label;
    std::optional<int> visit::VitalSigns::*value;
    int decimals; ///< of what is stored; as many may be typed
    int stretch;
};

constexpr Sign kSigns[] = {
    {"pulse", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "&Pulse /min"), &visit::VitalSigns::pulse, 0, 3},
    {"systolic", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "&BP mmHg"), &visit::VitalSigns::systolic, 0, 4},
    {"temperatureC", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "Temp. °C"),
        &visit::VitalSigns::temperatureHundredths, 2, 3},
    {"weightKg", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "&Weight kg"), &visit::VitalSigns::weightG, 3, 3},
    {"heightCm", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "Height cm"), &visit::VitalSigns::heightMm, 1, 3},
    {"spo2", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "SpO₂ %"), &visit::VitalSigns::spo2, 0, 3},
    {"respiration", QT_TRANSLATE_NOOP("tramyte::ui::VitalsEdit", "Breaths /min"), &visit::VitalSigns::respiration, 0,
        3},
};

const char kPressure[] = "systolic";

struct Pressure {
    std::optional<int> systolic;
    std::optional<int> diastolic;
};

/// 150/95, 150 95, 150/ (only the first known). Empty for anything else.
std::optional<Pressure> typedPressure(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})(?:[/ .\\-](\\d{1,3})?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Pressure pressure;
    pressure.systolic = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        pressure.diastolic = match.captured(2).toInt();
    return pressure;
}

} // namespace

VitalsEdit::VitalsEdit(QWidget* parent) : QWidget(parent), m_line(makeSentence({}, "error"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_line);
    m_line->setObjectName(QStringLiteral("vitalsErrorLabel"));
    m_line->hide();
    for (const Sign& sign : kSigns) {
        const QString name = QLatin1String(sign.field);
        auto* edit = makeLineEdit(name + QStringLiteral("Edit"));
        edit->setMinimumWidth(52);
        m_edits[name] = edit;
        row->addWidget(new Field(tr(sign.label), edit), sign.stretch, Qt::AlignTop);
        connect(edit, &QLineEdit::textEdited, this, &VitalsEdit::edited);
        connect(edit, &QLineEdit::editingFinished, this, [this] { isReadable(false); });
    }
}

void VitalsEdit::show(const visit::VitalSigns& signs)
{
    m_shown = signs;
    clearErrors();
    for (const Sign& sign : kSigns) {
        const auto& value = signs.*sign.value;
        QString text = value ? shownDecimal(*value, sign.decimals).remove(QLatin1Char('.')) : QString();
        if (sign.value == &visit::VitalSigns::systolic && signs.diastolic)
            text = QStringLiteral("%1/%2").arg(text).arg(*signs.diastolic);
        m_edits[QLatin1String(sign.field)]->setText(text);
    }
}

visit::VitalSigns VitalsEdit::value() const
{
    visit::VitalSigns signs = m_shown;
    for (const Sign& sign : kSigns) {
        const QString text = m_edits.at(QLatin1String(sign.field))->text().trimmed();
        if (sign.value == &visit::VitalSigns::systolic) {
            const auto pressure = typedPressure(text).value_or(Pressure());
            signs.systolic = pressure.systolic;
            signs.diastolic = pressure.diastolic;
        } else if (const auto typed = typedDecimal(text, sign.decimals); typed && *typed < 1'000'000) {
            signs.*sign.value = static_cast<int>(*typed);
        } else {
            signs.*sign.value = std::nullopt;
        }
    }
    return signs;
}

bool VitalsEdit::isReadable(bool all)
{
    bool readable = true;
    for (const Sign& sign : kSigns) {
        const QString name = QLatin1String(sign.field);
        const QLineEdit* edit = m_edits[name];
        const QString text = edit->text().trimmed();
        const bool isPressure = sign.value == &visit::VitalSigns::systolic;
        const bool good = text.isEmpty()
            || (isPressure ? typedPressure(text).has_value() : typedDecimal(text, sign.decimals).has_value());
        readable = readable && good;
        if (good)
            m_unreadable.erase(name);
        else if (all || !edit->hasFocus())
            m_unreadable[name] = QStringLiteral("%1: %2").arg(tr(sign.label).remove(QLatin1Char('&')),
                isPressure              ? tr("for example 120/80.")
                    : sign.decimals > 0 ? tr("a number, for example 36,8.")
                                        : tr("a whole number."));
    }
    sayErrors();
    return readable;
}

bool VitalsEdit::setError(const QString& field, const QString& sentence)
{
    if (!edit(field))
        return false;
    m_errors[field == u"diastolic" ? QLatin1String(kPressure) : field] = sentence;
    sayErrors();
    return true;
}

void VitalsEdit::clearErrors()
{
    m_errors.clear();
    m_unreadable.clear();
    sayErrors();
}

QString VitalsEdit::errorOf(const QString& name) const
{
    if (const auto it = m_unreadable.find(name); it != m_unreadable.end())
        return it->second;
    const auto it = m_errors.find(name);
    return it == m_errors.end() ? QString() : it->second;
}

void VitalsEdit::sayErrors()
{
    QStringList sentences;
    for (const Sign& sign : kSigns) {
        QLineEdit* edit = m_edits.at(QLatin1String(sign.field));
        const QString sentence = errorOf(QLatin1String(sign.field));
        if (!sentence.isEmpty())
            sentences << sentence;
        if (edit->accessibleDescription() == sentence)
            continue;
        edit->setProperty("invalid", !sentence.isEmpty());
        edit->setAccessibleDescription(sentence);
        edit->setToolTip(sentence);
        edit->style()->unpolish(edit); // its look depends on it
        edit->style()->polish(edit);
    }
    m_line->setText(sentences.join(QLatin1Char('\n')));
    m_line->setVisible(!sentences.isEmpty());
}

bool VitalsEdit::focusFirstError() const
{
    for (const Sign& sign : kSigns)
        if (!errorOf(QLatin1String(sign.field)).isEmpty()) {
            m_edits.at(QLatin1String(sign.field))->setFocus();
            return true;
        }
    return false;
}

QLineEdit* VitalsEdit::edit(const QString& field) const
{
    const auto it = m_edits.find(field == u"diastolic" ? QLatin1String(kPressure) : field);
    return it == m_edits.end() ? nullptr : it->second;
}

void VitalsEdit::setReadOnly(bool readOnly)
{
    for (const auto& [name, edit] : m_edits)
        edit->setReadOnly(readOnly);
}

QJsonObject VitalsEdit::typed() const
{
    QJsonObject texts;
    for (const auto& [name, edit] : m_edits)
        texts.insert(name, edit->text());
    return texts;
}

void VitalsEdit::setTyped(const QJsonObject& texts)
{
    for (const auto& [name, edit] : m_edits)
        if (texts.contains(name))
            edit->setText(texts.value(name).toString());
}

} // namespace tramyte::ui
