// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/Result.h"

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace tramyte::ui {

/// What is wrong or was done, said in the page itself, with what one can do about it. Hidden until it says something.
class Notice final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Information, Good };

    explicit Notice(QWidget* parent = nullptr);

    void say(Kind kind, const QString& sentence);
    /// The page that it stands on counts the error for the support file.
    void say(const Error& error);
    /// Adds a button to what was said last.
    void offer(const QString& action, std::function<void()> take);
    void clear();
    QString sentence() const;

private:
    QLabel* m_icon;
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace tramyte::ui
