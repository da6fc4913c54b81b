// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpsheet.h"

#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

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
    grid->setContentsMargins(0, 0, 0, theme.px(16));
    grid->setVerticalSpacing(theme.px(6));
    grid->setHorizontalSpacing(theme.px(24));
    grid->setColumnStretch(0, 1);
    grid->addWidget(new widgets::SectionTitle(theme, heading, group), 0, 0, 1, 2);
    for (const widgets::ActionSpec &spec : specs) {
        const int row = grid->rowCount();
        grid->addWidget(widgets::makeLabel(theme, ActionCatalogue::text(spec), Size::Body, false, group), row, 0);
        auto *key = new widgets::SoftText(theme, keys(spec), Size::Body, group);
        key->setWordWrap(false);
        key->setAlignment(Qt::AlignRight);
        grid->addWidget(key, row, 1);
    }
    return group;
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
    columns->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8));
    columns->setSpacing(theme.px(48));
    // Two columns of about the same height.
    QVBoxLayout *column[2] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype height[2] = {0, 0};
    for (const QString &heading : std::as_const(order)) {
        const int which = height[0] <= height[1] ? 0 : 1;
        column[which]->addWidget(groupOf(theme, heading, groups.value(heading)));
        height[which] += groups.value(heading).size() + 2;
    }
    for (QVBoxLayout *each : column) {
        each->addStretch();
        columns->addLayout(each, 1);
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
    resize(theme.px(820), theme.px(560));
}

} // namespace axw::shell
