// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/designdialog.h"

#include "core/report/pictures.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

QIcon swatch(const QColor &colour, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3);
    return pixmap;
}

} // namespace

DesignDialog::DesignDialog(const PageContext &context, workspace::ReportDesign design, QWidget *parent) :
    QDialog(parent), m_context(context), m_design(std::move(design)), m_name(new QLineEdit(m_design.name, this)), m_centreKo(new QLineEdit(m_design.centreKo, this)),
    m_centreEn(new QLineEdit(m_design.centreEn, this)), m_footKo(new QLineEdit(m_design.footKo, this)), m_footEn(new QLineEdit(m_design.footEn, this)),
    m_colour(new QLineEdit(m_design.colour, this)), m_swatches(new QButtonGroup(this)), m_logo(new QLabel(this)), m_dropLogo(new QPushButton(tr("Take away"), this)),
    m_cover(new QCheckBox(tr("Title, facts and centre on a page of their own"), this))
{
    setObjectName(u"design"_s);
    setWindowTitle(m_design.id.isNull() ? tr("New report design") : tr("Report design"));
    const Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(16));
    auto *form = new Form(theme, this);
    form->addRow(tr("Name of the design"), m_name);
    form->addRow(tr("Centre in Korean"), m_centreKo);
    form->addRow(tr("Centre in English"), m_centreEn);
    form->addRow(tr("Logo"), makeLogo());
    form->addRow(tr("Colour"), makeColours(), tr("Of headings and rules; a pale one is printed darker, so that it can be read."));
    form->addRow(tr("Foot in Korean"), m_footKo, tr("At the foot of every page, such as address and telephone."));
    form->addRow(tr("Foot in English"), m_footEn);
    form->addRow(tr("Cover"), m_cover);
    column->addWidget(form);
    const std::pair<QLineEdit *, QString> names[] = {{m_name, u"design.name"_s}, {m_centreKo, u"design.centre_ko"_s}, {m_centreEn, u"design.centre_en"_s},
                                                     {m_footKo, u"design.foot_ko"_s}, {m_footEn, u"design.foot_en"_s}, {m_colour, u"design.colour"_s}};
    for (const auto &[line, name] : names)
        line->setObjectName(name);
    const QString known = context.workspace.setting(u"centre.name"_s).value_or(QString());
    m_centreKo->setPlaceholderText(known);
    m_centreEn->setPlaceholderText(known);
    m_cover->setObjectName(u"design.cover"_s);
    m_cover->setChecked(m_design.coverPage);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    makePrimary(buttons->button(QDialogButtonBox::Save));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DesignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(theme.px(560));
    showLogo();
    m_name->setFocus();
}

QWidget *DesignDialog::makeLogo()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(8));
    m_logo->setObjectName(u"design.logo"_s);
    m_logo->setMinimumHeight(m_context.theme.px(44));
    row->addWidget(m_logo);
    auto *choose = new QPushButton(tr("Choose file…"), part);
    choose->setObjectName(u"design.choose"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &DesignDialog::chooseLogo);
    row->addWidget(choose);
    m_dropLogo->setObjectName(u"design.drop"_s);
    m_dropLogo->setAutoDefault(false);
    connect(m_dropLogo, &QPushButton::clicked, this, [this] {
        m_design.logo.clear();
        showLogo();
    });
    row->addWidget(m_dropLogo);
    row->addStretch(1);
    part->setFocusProxy(choose);
    return part;
}

QWidget *DesignDialog::makeColours()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(4));
    // Quiet ones of printed matter; each is dark enough for letters on white.
    const std::pair<QString, QString> colours[] = {{u"#1F5FBF"_s, tr("Blue")}, {u"#1B365D"_s, tr("Navy")}, {u"#0B6E75"_s, tr("Teal")}, {u"#1E7B4A"_s, tr("Green")},
                                                   {u"#6B3FA0"_s, tr("Purple")}, {u"#9B1C31"_s, tr("Burgundy")}, {u"#A14A00"_s, tr("Orange")}, {u"#3D4650"_s, tr("Grey")}};
    m_swatches->setExclusive(false);
    for (const auto &[code, name] : colours) {
        auto *button = new QToolButton(part);
        button->setObjectName(u"design.colour."_s + code);
        button->setIcon(swatch(QColor(code), m_context.theme.px(16), devicePixelRatioF()));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("code", code);
        connect(button, &QToolButton::clicked, this, [this, code] { m_colour->setText(m_colour->text().compare(code, Qt::CaseInsensitive) == 0 ? QString() : code); });
        m_swatches->addButton(button);
        row->addWidget(button);
    }
    m_colour->setPlaceholderText(u"#1F5FBF"_s);
    m_colour->setMaxLength(7);
    m_colour->setMaximumWidth(m_context.theme.px(96));
    m_colour->setAccessibleName(tr("Colour"));
    connect(m_colour, &QLineEdit::textChanged, this, &DesignDialog::showColour);
    row->addWidget(m_colour);
    row->addStretch(1);
    part->setFocusProxy(m_colour);
    showColour();
    return part;
}

void DesignDialog::showColour()
{
    for (QAbstractButton *each : m_swatches->buttons())
        each->setChecked(each->property("code").toString().compare(m_colour->text().trimmed(), Qt::CaseInsensitive) == 0);
}

void DesignDialog::showLogo()
{
    const int side = m_context.theme.px(160);
    const QImage logo = report::readPicture(m_design.logo, int(side * devicePixelRatioF()));
    m_logo->setVisible(!logo.isNull());
    m_dropLogo->setVisible(!m_design.logo.isEmpty());
    if (logo.isNull())
        return;
    // On white, as it will be printed.
    QPixmap shown = QPixmap::fromImage(report::onPaper(logo).scaled(QSize(side, m_context.theme.px(44)) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_logo->setPixmap(shown);
    m_logo->setAccessibleName(tr("The logo that was chosen"));
}

void DesignDialog::chooseLogo()
{
    const auto path = m_context.prompter.chooseOpenFile(tr("Logo"), {{tr("Pictures"), {u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s}}});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.prompter.tell(Error{Error::Kind::Io, tr("%1 could not be read (%2).").arg(*path, file.errorString()), {}});
        return;
    }
    const QByteArray bytes = file.size() > report::largestPictureFile ? QByteArray() : file.readAll();
    if (report::readPicture(bytes, 100).isNull()) {
        m_context.prompter.tell(Error{Error::Kind::Invalid, tr("%1 cannot be used as a logo. Choose a PNG, JPEG or WebP file of at most 20 MB.").arg(*path), {}});
        return;
    }
    m_design.logo = bytes;
    showLogo();
}

void DesignDialog::accept()
{
    commitComposition();
    workspace::ReportDesign wanted = m_design;
    wanted.name = m_name->text();
    wanted.centreKo = m_centreKo->text();
    wanted.centreEn = m_centreEn->text();
    wanted.footKo = m_footKo->text();
    wanted.footEn = m_footEn->text();
    wanted.colour = m_colour->text();
    wanted.coverPage = m_cover->isChecked();
    workspace::Workspace &workspace = m_context.workspace;
    const auto kept = workspace.edit(m_design.id.isNull() ? QT_TRANSLATE_NOOP("edit", "Add report design") : QT_TRANSLATE_NOOP("edit", "Change report design"),
                                     [&] { return workspace::putReportDesign(workspace, wanted); });
    if (!kept) {
        m_context.prompter.tell(kept.error());
        return;
    }
    m_design.id = *kept;
    QDialog::accept();
}

} // namespace axw::reports
