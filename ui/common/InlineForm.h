// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/Field.h"
#include "ui/common/Memory.h"
#include "ui/common/Widgets.h"

#include <functional>
#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace tramyte::ui {

/// A few questions asked in the page itself instead of a box that stops a person. It is filled anew for each question,
/// says what is wrong beside the field, and goes away when it was answered or left.
class InlineForm final : public Card, public Remembers {
    Q_OBJECT
public:
    explicit InlineForm(QWidget* parent = nullptr);

    /// What the form stands in the place of: away while it asks, back when it was answered or left.
    void standFor(QWidget* other) { m_others.push_back(other); }

    /// How the owner asks a question again on a page made anew, by the word that it gave to `begin`.
    void setAsker(std::function<void(const QString& question)> asker) { m_asker = std::move(asker); }
    /// Empty again, under a heading; `columns` fields stand side by side. Then add the fields, then `ask`.
    void begin(const QString& question, const QString& heading, int columns = 2);
    /// Plain words over the whole width.
    QLabel* addSentence(const QString& text, const char* kind = "sentence");
    QLineEdit* addText(const QString& name, const QString& label, const QString& value = {}, const QString& hint = {});
    /// Words and how they are shown. Nothing is chosen beforehand unless `chosen` says so.
    QComboBox* addChoice(const QString& name, const QString& label,
        const std::vector<std::pair<QString, QString>>& choices, const QString& chosen = {});
    /// Never ticked beforehand.
    QCheckBox* addCheck(const QString& name, const QString& label);
    /// Any other control, for `name` in errors.
    void addControl(const QString& name, const QString& label, QWidget* control);
    /// Shows the form. `submit` is called by Enter in the last field and by the button; its error is shown.
    void ask(const QString& action, std::function<Result<void>()> submit);

    void setVisible(bool visible) override;

    QString text(const QString& name) const;
    void setText(const QString& name, const QString& text);
    QString choice(const QString& name) const;
    bool isChecked(const QString& name) const;
    Memory memory() const override;
    void recall(const Memory& memory) override;

public Q_SLOTS:
    void leave();

Q_SIGNALS:
    void answered();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place(QWidget* widget, bool wide);
    void submit();
    bool hasTyped() const;

    int m_columns = 2;
    int m_row = 0;
    int m_column = 0;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_error;
    QPushButton* m_action;
    FieldSet m_fields;
    std::map<QString, QWidget*> m_controls;
    std::vector<QWidget*> m_order;
    std::vector<QWidget*> m_others;
    std::map<QWidget*, QString> m_first; ///< what stood in a line when it was asked
    std::function<Result<void>()> m_submit;
    std::function<void(const QString&)> m_asker;
    QString m_question;
};

} // namespace tramyte::ui
