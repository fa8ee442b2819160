// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/DiagnosisEdit.h"

#include "ui/common/CodeEdit.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <algorithm>

namespace tramyte::ui {

DiagnosisEdit::DiagnosisEdit(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_main(new CodeEdit(desk, catalog::Kind::Icd10)),
      m_add(new CodeEdit(desk, catalog::Kind::Icd10)), m_mainField(new Field(tr("Main &diagnosis"), m_main)),
      m_addField(new Field(tr("&Other diagnoses"), m_add)), m_list(new QVBoxLayout)
{
    m_main->setObjectName(QStringLiteral("mainDiagnosisEdit"));
    m_main->setPlaceholderText(tr("code or words, for example I10 or tang huyet ap"));
    m_add->setObjectName(QStringLiteral("otherDiagnosisEdit"));
    m_add->setPlaceholderText(tr("add one more"));
    m_add->setAddsOnly(true);
    m_fields.add(QStringLiteral("mainDiagnosis"), m_mainField);
    m_fields.add(QStringLiteral("otherDiagnoses"), m_addField);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    connect(m_main, &CodeEdit::picked, this, &DiagnosisEdit::edited);
    connect(m_main, &QLineEdit::editingFinished, this, &DiagnosisEdit::edited);
    connect(m_add, &CodeEdit::picked, this, [this](const QString& code) {
        addOther(code);
        Q_EMIT edited();
    });
}

void DiagnosisEdit::show(const QString& main, const QStringList& others, QDate day)
{
    m_day = day;
    m_main->setDay(day);
    m_add->setDay(day);
    m_main->setCode(main);
    m_add->setCode({});
    for (const Other& other : m_others) {
        other.row->hide();
        other.row->deleteLater();
    }
    m_others.clear();
    hide();
    for (const QString& code : others)
        addOther(code);
    clearErrors();
}

void DiagnosisEdit::addOther(const QString& code)
{
    QString text = code;
    const auto entry = m_desk.catalogue.find(catalog::Kind::Icd10, code, m_day);
    if (entry && *entry)
        text = QStringLiteral("%1 · %2").arg(code, (*entry)->name);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(10, 0, 0, 0);
    auto* label = makeLabel(text, "sentence");
    label->setToolTip(text);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* remove = makeLinkButton(tr("Remove"));
    remove->setFocusPolicy(Qt::ClickFocus);
    remove->setVisible(!m_readOnly);
    line->addWidget(label, 1);
    line->addWidget(remove);
    m_list->addWidget(row);
    m_others.push_back({code, row});
    setVisible(true);
    connect(remove, &QPushButton::clicked, this, [this, row] {
        std::erase_if(m_others, [&](const Other& it) { return it.row == row; });
        row->hide();
        row->deleteLater();
        setVisible(!m_others.empty()); // nothing listed takes no room
        Q_EMIT edited();
    });
}

QString DiagnosisEdit::main() const
{
    return m_main->code();
}

QStringList DiagnosisEdit::others() const
{
    QStringList codes;
    for (const Other& it : m_others)
        codes << it.code;
    if (const QString typed = m_add->code(); !typed.isEmpty())
        codes << typed; // not picked yet: the service says what is wrong with it
    return codes;
}

bool DiagnosisEdit::setError(const QString& field, const QString& sentence)
{
    if (field.startsWith(QLatin1String("otherDiagnoses")))
        return m_fields.setError(QStringLiteral("otherDiagnoses"), sentence);
    return m_fields.setError(field, sentence);
}

void DiagnosisEdit::clearErrors()
{
    m_fields.clearErrors();
}

void DiagnosisEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_main->setReadOnly(readOnly);
    m_add->setReadOnly(readOnly);
    m_addField->setVisible(!readOnly || !m_others.empty());
    m_add->setVisible(!readOnly);
    for (const Other& it : m_others)
        for (QPushButton* button : it.row->findChildren<QPushButton*>())
            button->setVisible(!readOnly);
}

} // namespace tramyte::ui
