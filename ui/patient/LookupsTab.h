// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/LookupService.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QVBoxLayout;

namespace tramyte::ui {

class Card;
class CardEditor;
class Notice;
class TableBox;

/// What is left to find out about people when there is a line or time: cards to look up at the insurer's portal, whose
/// answers are typed in here, and people whom nobody could name yet.
class LookupsTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit LookupsTab(Desk& desk, QWidget* parent = nullptr);

    void reload();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void personWanted(qint64 id);
    void said(const QString& sentence);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void begin(int row);
    void showEditor(bool isShown);
    void tellUnknown();

    Desk& m_desk;
    Notice* m_notice;
    QVBoxLayout* m_unknown;
    RowsModel<visit::CardLookup>* m_model;
    TableBox* m_table;
    CardEditor* m_editor;
    Card* m_editorCard;
};

} // namespace tramyte::ui
