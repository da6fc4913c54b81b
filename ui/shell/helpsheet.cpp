// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpsheet.h"

#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::ActionCatalogue;
using widgets::Size;

namespace {

QString keys(const widgets::ActionSpec &spec)
{
    QStringList texts;
    for (const QKeySequence &key : ActionCatalogue::shortcuts(spec))
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u"  "_s);
}

QWidget *groupOf(const widgets::Theme &theme, const QString &heading, const QList<widgets::ActionSpec> &specs)
{
    auto *group = new QWidget;
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, theme.px(14));
    grid->setVerticalSpacing(theme.px(5));
    grid->setHorizontalSpacing(theme.px(24));
    grid->setColumnStretch(0, 1);
    grid->addWidget(new widgets::SectionTitle(theme, heading, group), 0, 0, 1, 2);
    for (const widgets::ActionSpec &spec : specs) {
        const int row = grid->rowCount();
        QLabel *words = widgets::makeLabel(theme, ActionCatalogue::text(spec), Size::Body, false, group);
        words->setTextFormat(Qt::PlainText);
        grid->addWidget(words, row, 0);
        auto *key = new widgets::SoftText(theme, keys(spec), Size::Body, group);
        key->setWordWrap(false);
        key->setAlignment(Qt::AlignRight);
        grid->addWidget(key, row, 1);
    }
    return group;
}

/// The headings in three columns of about the same height, each in its order.
std::array<QStringList, 3> inColumns(const QStringList &order, const std::function<qsizetype(const QString &)> &height)
{
    QStringList longestFirst = order;
    std::ranges::stable_sort(longestFirst, std::greater(), height);
    std::array<QStringList, 3> columns;
    std::array<qsizetype, 3> heights{};
    for (const QString &heading : std::as_const(longestFirst)) {
        const auto least = size_t(std::ranges::min_element(heights) - heights.begin());
        columns[least].append(heading);
        heights[least] += height(heading);
    }
    const auto place = [&](const QString &heading) { return order.indexOf(heading); };
    for (QStringList &column : columns)
        std::ranges::sort(column, {}, place);
    std::ranges::sort(columns, {}, [&](const QStringList &column) { return column.isEmpty() ? order.size() : place(column.front()); });
    return columns;
}

} // namespace

HelpSheet::HelpSheet(const widgets::Theme &theme, const ActionCatalogue &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpsheet"_s);
    setWindowTitle(tr("Keys"));
    QStringList order;
    QHash<QString, QList<widgets::ActionSpec>> groups;
    for (const widgets::ActionSpec &spec : actions.specs()) {
        if (spec.shortcut.isEmpty())
            continue;
        const QString heading = ActionCatalogue::group(spec);
        if (!groups.contains(heading))
            order.append(heading);
        groups[heading].append(spec);
    }
    auto *content = new QWidget;
    widgets::setGround(content, theme, widgets::Colour::Surface);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0);
    columns->setSpacing(theme.px(40));
    for (const QStringList &headings : inColumns(order, [&](const QString &heading) { return groups.value(heading).size() + 2; })) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        for (const QString &heading : headings)
            column->addWidget(groupOf(theme, heading, groups.value(heading)));
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, theme.px(12));
    all->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    foot->addWidget(buttons);
    all->addLayout(foot);
    // As large as it needs to be, and never larger than the window.
    const QSize room = parent ? parent->window()->size() : QSize(theme.px(1366), theme.px(768));
    const QSize wanted = content->sizeHint() + QSize(theme.px(16), theme.px(64));
    resize(wanted.boundedTo(room - QSize(theme.px(40), theme.px(40))));
}

} // namespace axw::shell
