// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"

#include <QWidget>

namespace tramyte::ui {

/// Where a page wants to go: the shell opens it. `id` and `field` say what to bring to the eye there.
struct Target {
    QString page;         ///< "today", "patient", "consultation", "claims", ...
    qint64 id = 0;        ///< of the thing that the page shows; 0: none
    QString field;        ///< the control that takes the focus, by the name that services give it in errors
    qint64 household = 0; ///< into which somebody new is registered
};

/// One screen of the main window. It is made when first opened and lives as long as its user works.
class Page : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);
    ~Page() override;

    /// Of the file in resources/help that explains the page.
    virtual QString helpTopic() const = 0;
    /// Comes to the front, perhaps to show one thing.
    virtual void open(const Target& target) = 0;
    /// The page is about to be left, locked or closed: what was typed goes into a draft now.
    virtual void keepDraft() {}
    /// Id of the one thing that the page shows; 0 for pages that show many.
    virtual qint64 shownId() const { return 0; }
    /// What is shown and what was typed, for the same page made anew.
    Memory memory() const override;
    void recall(const Memory& memory) override;
    /// What Ctrl+P prints here; nothing by itself.
    virtual void print() {}
    /// Somebody met this error here: it is counted, by its code, for the support file.
    void noteTrouble(const Error& error);

    /// A page fills the window: sentences that wrap do not ask for more height than there is, its parts scroll.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void wanted(const tramyte::ui::Target& target);
    /// A short sentence for the status bar: what was just done.
    void said(const QString& sentence);

protected:
    /// Calls `reload` when one of the topics is announced; at once when the page is in view, else when it is shown.
    void reloadOn(std::vector<Topic> topics, std::function<void()> reload);
    void showEvent(QShowEvent* event) override;

    Desk& m_desk;

private:
    std::vector<Topic> m_topics;
    std::function<void()> m_reload;
    int m_subscription = 0;
    bool m_isStale = false;
};

} // namespace tramyte::ui
