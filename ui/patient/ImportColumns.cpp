// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ImportColumns.h"

#include "ui/common/Text.h"
#include "ui/common/Theme.h"
#include "ui/patient/FieldNames.h"

#include <QAbstractItemView>
#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <set>

namespace tramyte::ui {

namespace {

constexpr int kRowsShown = 30;
constexpr int kHeadHeight = 68;
constexpr int kComboHeight = 32;
constexpr int kColumnWidth = 168;

QString birthOf(const QString& iso)
{
    const auto date = PartialDate::parse(iso);
    return date ? formatVietnamese(*date) : iso;
}

QString dayOf(const std::optional<QString>& iso)
{
    return iso ? shownDay(QDate::fromString(*iso, Qt::ISODate)) : QString();
}

/// What is taken for a field; empty when its cell is shown as it stands.
std::optional<QString> taken(const patient::PatientForm& form, const QString& field)
{
    if (field == u"fullName")
        return form.fullName;
    if (field == u"birth")
        return form.birth ? std::optional(birthOf(*form.birth)) : std::nullopt;
    if (field == u"sex" && form.sex)
        return shownSex(parseSex(*form.sex).value_or(Sex::Other));
    if (field == u"citizenId")
        return form.citizenId;
    if (field == u"cardCode")
        return form.cardCode;
    if (field == u"phone")
        return form.phone;
    if (field == u"guardianPhone")
        return form.guardianPhone;
    if (field == u"cardFrom")
        return dayOf(form.cardFrom);
    if (field == u"cardTo")
        return dayOf(form.cardTo);
    if (field == u"cardFacility")
        return form.cardFacility;
    if (field == u"provinceCode")
        return form.provinceCode;
    if (field == u"communeCode")
        return form.communeCode;
    return std::nullopt;
}

} // namespace

/// One cell for each cell of the list; what is taken otherwise than it is written is shown as it is taken.
class ImportRowsModel final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(const patient::ListPreview& list)
    {
        beginResetModel();
        m_columns = list.columns;
        m_passedOver.clear();
        m_rows.clear();
        m_people.clear();
        const patient::ListRow reader(m_columns);
        for (const sheet::Row& row : list.rows)
            if (m_rows.size() < kRowsShown) {
                m_rows.push_back(row);
                m_people.push_back(reader.read(row));
            }
        endResetModel();
    }
    void setPassedOver(const std::vector<int>& rows)
    {
        m_passedOver = std::set<int>(rows.begin(), rows.end());
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical && role == Qt::DisplayRole && section < rowCount())
            return m_rows[static_cast<std::size_t>(section)].number;
        if (orientation != Qt::Horizontal || section >= columnCount())
            return {};
        const QString& heading = columnAt(section).heading;
        if (role == Qt::DisplayRole)
            return heading.isEmpty() ? ImportColumns::tr("Column %1").arg(sheet::cellName(section, 1).chopped(1))
                                     : heading;
        if (role == Qt::ToolTipRole)
            return heading;
        return {};
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        const auto at = static_cast<std::size_t>(index.row());
        const QString cell = m_rows[at].cell(index.column()).simplified();
        const bool isNobody = m_passedOver.contains(m_rows[at].number);
        const QString field = isNobody ? QString() : columnAt(index.column()).field;
        const auto fault = std::ranges::find_if(
            m_people[at].faults, [&](const patient::RefusedRow& it) { return it.column == field; });
        const bool isFault = !field.isEmpty() && !cell.isEmpty() && fault != m_people[at].faults.end();
        switch (role) {
        case Qt::DisplayRole: return isFault || cell.isEmpty() ? cell : taken(m_people[at].form, field).value_or(cell);
        case Qt::ToolTipRole: return isFault ? fault->message : cell;
        case Qt::ForegroundRole:
            if (isFault)
                return colour(Colour::Danger);
            if (field.isEmpty() || field == u"ignored")
                return colour(Colour::Muted);
            return {};
        default: return {};
        }
    }

private:
    const patient::ListColumn& columnAt(int section) const
    {
        return m_columns.columns[static_cast<std::size_t>(section)];
    }

    patient::ListColumns m_columns;
    std::vector<sheet::Row> m_rows;
    std::vector<patient::ListedPerson> m_people;
    std::set<int> m_passedOver;
};

/// A header with a choice below each heading, which moves with its column.
class ComboHeader final : public QHeaderView {
public:
    explicit ComboHeader(QTableView* view) : QHeaderView(Qt::Horizontal, view), m_view(view)
    {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
        connect(this, &QHeaderView::sectionResized, this, [this] { place(); });
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(); });
    }

    std::vector<QComboBox*> combos;

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), kHeadHeight}; }
    void place()
    {
        for (std::size_t at = 0; at < combos.size(); ++at) {
            const auto section = static_cast<int>(at);
            combos[at]->setGeometry(sectionViewportPosition(section) + 4, kHeadHeight - kComboHeight - 4,
                sectionSize(section) - 8, kComboHeight);
            combos[at]->show();
        }
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QHeaderView::resizeEvent(event);
        place();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto combo = std::ranges::find(combos, watched);
        if (event->type() == QEvent::FocusIn && combo != combos.end()) // whoever comes by Tab sees where he is
            m_view->scrollTo(m_view->model()->index(0, static_cast<int>(combo - combos.begin())));
        if (event->type() == QEvent::Wheel && combo != combos.end())
            return true; // scrolling over the table changes nothing
        return QHeaderView::eventFilter(watched, event);
    }

private:
    QTableView* m_view;
};

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent), m_view(new QTableView), m_header(new ComboHeader(m_view)), m_model(new ImportRowsModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("importColumnsTable"));
    m_view->setAccessibleName(tr("The first rows as they will be taken"));
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_header->setDefaultSectionSize(kColumnWidth);
    m_header->setMinimumSectionSize(120);
}

void ImportColumns::setList(const patient::ListPreview& list)
{
    const auto& columns = list.columns.columns;
    m_model->reset(list);
    while (m_header->combos.size() > columns.size()) {
        delete m_header->combos.back();
        m_header->combos.pop_back();
    }
    while (m_header->combos.size() < columns.size()) {
        auto* combo = new QComboBox(m_header->viewport());
        combo->setObjectName(QStringLiteral("columnCombo%1").arg(m_header->combos.size()));
        combo->installEventFilter(m_header);
        combo->addItem(tr("not taken over"), QString());
        for (const QString& field : listFieldsInOrder())
            combo->addItem(shownField(field), field);
        combo->setMaxVisibleItems(18);
        combo->view()->setMinimumWidth(220);
        connect(combo, &QComboBox::activated, this, &ImportColumns::changed);
        m_header->combos.push_back(combo);
    }
    for (std::size_t at = 0; at < columns.size(); ++at) {
        QComboBox* combo = m_header->combos[at];
        combo->setCurrentIndex(std::max(0, combo->findData(columns[at].field)));
        combo->setAccessibleName(
            tr("What the column %1 is")
                .arg(m_model->headerData(static_cast<int>(at), Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    m_header->place();
}

void ImportColumns::setPassedOver(const std::vector<int>& rows)
{
    m_model->setPassedOver(rows);
}

QStringList ImportColumns::fields() const
{
    QStringList fields;
    for (const QComboBox* combo : m_header->combos)
        fields << combo->currentData().toString();
    return fields;
}

void ImportColumns::setChangeable(bool isChangeable)
{
    for (QComboBox* combo : m_header->combos)
        combo->setEnabled(isChangeable);
}

void ImportColumns::focusFirst()
{
    if (!m_header->combos.empty())
        m_header->combos.front()->setFocus();
}

} // namespace tramyte::ui
