// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/base/korean.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/form.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

StartPage::StartPage(const widgets::Theme &theme, Language language, const Known &known, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_folder(known.folder), m_person(new QLineEdit(known.person, this)), m_name(new QLineEdit(this)),
    m_place(new widgets::SoftText(theme, {}, Size::Small, this)), m_make(new QPushButton(tr("Start"), this)),
    m_progress(new widgets::ProgressStrip(theme, this))
{
    setObjectName(u"start"_s);
    widgets::setGround(this, theme, Colour::Window);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0);
    if (known.mayLeave) {
        auto *back = new QPushButton(tr("Back"), this);
        connect(back, &QPushButton::clicked, this, &StartPage::left);
        top->addWidget(back);
    }
    top->addStretch();
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    auto *speak = new QPushButton(other == Language::Korean ? u"한국어"_s : u"English"_s, this);
    speak->setObjectName(u"start.language"_s);
    connect(speak, &QPushButton::clicked, this, [this, other] { Q_EMIT languageRequested(other); });
    top->addWidget(speak);

    auto *card = new QWidget(this);
    card->setFixedWidth(theme.px(520));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    auto *logo = new QLabel(card);
    logo->setPixmap(QIcon(u":/axw/axworkbench.svg"_s).pixmap(QSize(theme.px(44), theme.px(44)), devicePixelRatio()));
    head->addWidget(logo);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(2));
    names->addWidget(widgets::makeLabel(theme, tr("AX Workbench"), Size::Page, true, card));
    names->addWidget(new widgets::SoftText(theme, tr("From a company's request to a bilingual report, without a network."), Size::Body, card));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(theme.px(8));
    column->addWidget(makeForm());
    column->addWidget(m_progress);
    column->addSpacing(theme.px(8));
    column->addWidget(widgets::makeLine(theme, Qt::Horizontal, card));
    column->addWidget(makeOthers(known));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addStretch(2);
    all->addWidget(card, 0, Qt::AlignHCenter);
    all->addStretch(3);
    check();
    setFocusProxy(m_person->text().isEmpty() ? m_person : m_name);
}

QWidget *StartPage::makeForm()
{
    auto *form = new widgets::Form(m_theme, this);
    m_person->setObjectName(u"start.person"_s);
    m_person->setPlaceholderText(tr("As it stands in the visit log and the audit trail"));
    form->addRow(tr("Your name"), m_person);
    m_name->setObjectName(u"start.name"_s);
    m_name->setPlaceholderText(tr("For example: Seoul AX Centre"));
    form->addRow(tr("Workspace"), m_name);
    auto *place = new QWidget(form);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    auto *choose = new QPushButton(tr("Change…"), place);
    connect(choose, &QPushButton::clicked, this, &StartPage::folderRequested);
    row->addWidget(choose);
    form->addRow(tr("Location"), place);
    auto *foot = new QWidget(form);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_make->setObjectName(u"start.make"_s);
    widgets::makePrimary(m_make);
    buttons->addStretch();
    buttons->addWidget(m_make);
    form->addWide(foot);
    const auto make = [this] {
        widgets::commitComposition();
        if (!m_make->isEnabled())
            return;
        const QString name = normalLine(m_name->text());
        Q_EMIT makeRequested(normalLine(m_person->text()), name, QDir(m_folder).filePath(folderName(name)));
    };
    connect(m_make, &QPushButton::clicked, this, make);
    for (QLineEdit *field : {m_person, m_name}) {
        connect(field, &QLineEdit::textChanged, this, &StartPage::check);
        connect(field, &QLineEdit::returnPressed, this, [this, field, make] {
            if (field == m_person && m_name->text().isEmpty())
                m_name->setFocus();
            else
                make();
        });
    }
    return form;
}

QWidget *StartPage::makeOthers(const Known &known)
{
    auto *others = new QWidget(this);
    auto *column = new QVBoxLayout(others);
    column->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    auto *example = new QPushButton(tr("Open the example centre"), others);
    example->setObjectName(u"start.example"_s);
    example->setToolTip(tr("Twenty invented companies with files at every stage, to look around and to try."));
    auto *open = new QPushButton(tr("Open another workspace…"), others);
    open->setObjectName(u"start.open"_s);
    buttons->addWidget(example);
    buttons->addWidget(open);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleRequested);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    for (const QString &folder : known.recent.mid(0, 5)) {
        auto *link = new QLabel(u"<a href=\"#\">%1</a>&nbsp;&nbsp;<span>%2</span>"_s.arg(
                                    QFileInfo(folder).completeBaseName().toHtmlEscaped(),
                                    QDir::toNativeSeparators(QFileInfo(folder).absolutePath()).toHtmlEscaped()), others);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, folder] { Q_EMIT openRequested(folder); });
        column->addWidget(link);
    }
    return others;
}

QString StartPage::folderName(const QString &name)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    QString plain = normalLine(QString(name).replace(forbidden, u" "_s));
    while (plain.endsWith(u'.') || plain.endsWith(u' '))
        plain.chop(1);
    return plain + u".axw"_s;
}

void StartPage::setFolder(const QString &folder)
{
    m_folder = folder;
    check();
}

void StartPage::check()
{
    const QString name = normalLine(m_name->text());
    m_make->setEnabled(!normalLine(m_person->text()).isEmpty() && folderName(name) != u".axw");
    m_place->setText(QDir::toNativeSeparators(name.isEmpty() ? m_folder : QDir(m_folder).filePath(folderName(name))));
}

void StartPage::setBusy(bool busy)
{
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!m_progress->isAncestorOf(button))
            button->setEnabled(!busy);
    }
    m_person->setEnabled(!busy);
    m_name->setEnabled(!busy);
    if (!busy)
        check();
}

} // namespace axw::shell
