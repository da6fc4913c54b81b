// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/fieldnamesdialog.h"

#include "core/filling/catalogue.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

/// The lines of the catalogue's table as cells; the first is the heading.
QList<QStringList> linesOf(Language language)
{
    QList<QStringList> lines;
    for (const QString &line : filling::catalogueTable(language).split(u'\n', Qt::SkipEmptyParts))
        lines += line.split(u'\t');
    return lines;
}

} // namespace

FieldNamesDialog::FieldNamesDialog(const PageContext &context, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"fieldNames"_s);
    setWindowTitle(tr("Names that fields may have"));
    const Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(new SoftText(theme, tr("Give the click-here fields (HWPX) or content controls (DOCX) of a form these names. Spaces do not matter. "
                                             "A row of a table with names such as %1 is repeated for each row of the list.")
                                              .arg(context.language == Language::Korean ? u"과업.이름"_s : u"tasks.name"_s),
                                   Size::Body, this));
    auto *field = new SearchField(theme, tr("Name or meaning"), {}, this);
    field->setObjectName(u"nameSearch"_s);
    column->addWidget(field);

    const QList<QStringList> lines = linesOf(context.language);
    auto *model = new QStandardItemModel(0, int(lines.first().size()), this);
    model->setHorizontalHeaderLabels(lines.first());
    auto *table = new TableView(theme, this);
    table->setObjectName(u"names"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setTypeAheadColumn(1);
    const auto fill = [model, lines](const QString &wanted) {
        model->removeRows(0, model->rowCount());
        for (const QStringList &line : lines.mid(1)) {
            const bool fits = std::any_of(line.begin(), line.end(), [&](const QString &cell) { return cell.contains(wanted.trimmed(), Qt::CaseInsensitive); });
            if (!fits)
                continue;
            QList<QStandardItem *> cells;
            for (qsizetype i = 0; i < line.size(); ++i) {
                auto *item = new QStandardItem(line[i]);
                item->setEditable(false);
                item->setData(i == 1, StrongRole);
                item->setToolTip(line[i]);
                cells += item;
            }
            model->appendRow(cells);
        }
    };
    fill({});
    connect(field, &SearchField::searched, this, fill);
    connect(field, &SearchField::leftDown, table, qOverload<>(&QWidget::setFocus));
    constexpr int widths[] = {104, 132, 148, 170, 190, 170, 96};
    for (int i = 0; i < model->columnCount(); ++i)
        table->setColumnWidth(i, theme.px(widths[i]));
    column->addWidget(table, 1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *all = buttons->addButton(tr("Copy the whole list"), QDialogButtonBox::ActionRole);
    all->setObjectName(u"copyAll"_s);
    connect(all, &QPushButton::clicked, this, [language = context.language] { QGuiApplication::clipboard()->setText(filling::catalogueTable(language)); });
    QPushButton *some = buttons->addButton(tr("Copy the names"), QDialogButtonBox::ActionRole);
    some->setObjectName(u"copyNames"_s);
    some->setToolTip(tr("The names of the selected rows"));
    connect(some, &QPushButton::clicked, this, [table] {
        QStringList names;
        for (const QModelIndex &index : table->selectionModel()->selectedRows(1))
            names += index.data().toString();
        if (!names.isEmpty())
            QGuiApplication::clipboard()->setText(names.join(u'\n'));
    });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(theme.px(1100), theme.px(600));
    field->setFocus();
}

} // namespace axw::reports
