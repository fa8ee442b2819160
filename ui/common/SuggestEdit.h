// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QVariant>
#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QTimer;

namespace tramyte::ui {

/// One line of a drop-down: what is meant, and how it reads.
struct Suggestion {
    QVariant value;
    QString text;   ///< first line; what was typed is marked in it
    QString detail; ///< second, muted line; may be empty
    QString note;   ///< at the right end, muted
    QString alarm;  ///< like `note`, in the colour of danger
};

/// What a look-up found: the best first, and whether there is more than is shown.
struct Suggestions {
    std::vector<Suggestion> rows;
    bool isMore = false;
    QString empty; ///< what to say when nothing was found
};

/// A line edit that drops a list of what fits while one types: arrow keys, Page Up and Down, Enter takes, Escape
/// closes. What is typed is never changed by the list.
class SuggestEdit : public QLineEdit {
    Q_OBJECT
public:
    using LookUp = std::function<Suggestions(const QString& text)>;

    explicit SuggestEdit(QWidget* parent = nullptr);
    ~SuggestEdit() override;

    void setLookUp(LookUp lookUp) { m_lookUp = std::move(lookUp); }
    /// Whether the list also drops for an empty box that has the focus (recent and expected things).
    void setSuggestsWhenEmpty(bool suggests) { m_suggestsWhenEmpty = suggests; }
    /// How wide the list may be; at least as wide as the box.
    void setListWidth(int width) { m_listWidth = width; }
    bool isListOpen() const;
    int suggestionCount() const;
    /// The suggestions of now, at once.
    void lookUpNow();
    void closeList();
    /// Drops a sentence instead of a list, whoever has the focus; it goes by itself or with the next key here.
    void tell(const QString& sentence);

Q_SIGNALS:
    /// A line was chosen.
    void chosen(const QVariant& value);
    /// Enter with no line chosen: what was typed or scanned.
    void entered(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const Suggestions& found);
    void placeList();
    void take(int row);

    LookUp m_lookUp;
    QFrame* m_popup;
    QListWidget* m_list;
    QLabel* m_foot;
    QTimer* m_delay;
    QTimer* m_told; ///< a sentence stays so long
    std::vector<Suggestion> m_rows;
    bool m_suggestsWhenEmpty = false;
    int m_listWidth = 0;
};

} // namespace tramyte::ui
