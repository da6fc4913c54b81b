// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/attachmentform.h"

#include "core/base/formats.h"
#include "core/workspace/rowwords.h"
#include "ui/clients/openedfiles.h"
#include "ui/widgets/factlist.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSaveFile>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

constexpr int pictureSide = 240;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

} // namespace

QString mediaWords(const Attachment &file)
{
    const QString suffix = QFileInfo(file.name).suffix().toUpper();
    const QMimeType type = QMimeDatabase().mimeTypeForName(file.mediaType);
    if (file.mediaType.startsWith(u"image/"))
        return suffix.isEmpty() ? Words::tr("Picture") : Words::tr("Picture (%1)").arg(suffix);
    if (!suffix.isEmpty())
        return suffix;
    return type.isValid() && !type.isDefault() ? type.comment() : u"–"_s;
}

AttachmentForm::AttachmentForm(const widgets::PageContext &context, QWidget *parent) :
    RowForm<Attachment>(context, QT_TRANSLATE_NOOP("edit", "Change attachment"),
                        [&workspace = context.workspace](Attachment &file) { return workspace.clients().put(file); }, parent),
    m_context(context), m_thumbnails(new Thumbnails(context.workspace.blobs(), context.theme.px(pictureSide), devicePixelRatioF(), this)),
    m_picture(new QLabel(this)), m_trouble(new ToneText(context.theme, this)), m_facts(new widgets::FactList(context.theme, this))
{
    setHeading(tr("File"));
    m_picture->setObjectName(u"file.picture"_s);
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_picture->hide();
    addBelow(m_picture);
    m_trouble->setObjectName(u"file.trouble"_s);
    addBelow(m_trouble);
    auto *name = fields().line(&Attachment::name, this);
    name->setObjectName(u"file.name"_s);
    addField(tr("Name"), name);
    auto *grade = fields().choice(&Attachment::grade, this);
    grade->setObjectName(u"file.grade"_s);
    addField(tr("Who may see it"), grade);
    auto *note = fields().note(&Attachment::note, 3, this);
    note->setObjectName(u"file.note"_s);
    addField(tr("Note"), note);
    m_facts->setContentsMargins(0, context.theme.px(8), 0, 0);
    addBelow(m_facts);
    QHBoxLayout *buttons = addButtons();
    const auto button = [&](const QString &words, const QString &objectName, bool writes, void (AttachmentForm::*slot)()) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(objectName);
        made->setEnabled(!writes || !context.workspace.isReadOnly());
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
    };
    button(tr("Open"), u"file.open"_s, false, &AttachmentForm::openFile);
    button(tr("Save as…"), u"file.saveAs"_s, false, &AttachmentForm::saveAs);
    button(tr("Remove"), u"file.remove"_s, true, &AttachmentForm::removeFile);
    fields().also([this](const Attachment &file) { showFile(file); });
    connect(m_thumbnails, &Thumbnails::ready, this, [this](const QString &hash) {
        const std::optional<Attachment> file = read();
        if (file && file->hash == hash)
            showFile(*file);
    });
}

AttachmentForm::Bytes AttachmentForm::bytesOf(const workspace::Workspace &workspace, const Attachment &file)
{
    const QFileInfo bytes(workspace.blobs().path(file.hash));
    if (file.hash.isEmpty() || !bytes.exists())
        return Bytes::Missing;
    return bytes.size() == file.size ? Bytes::There : Bytes::Damaged;
}

QString AttachmentForm::bytesWords(Bytes bytes)
{
    switch (bytes) {
    case Bytes::There: return {};
    case Bytes::Missing: return tr("missing");
    case Bytes::Damaged: return tr("damaged");
    }
    Q_UNREACHABLE();
}

void AttachmentForm::showFile(const Attachment &file)
{
    const Language language = m_context.language;
    const QPixmap picture = file.mediaType.startsWith(u"image/") ? m_thumbnails->of(file.hash) : QPixmap();
    m_picture->setPixmap(picture);
    m_picture->setAccessibleName(file.name);
    m_picture->setVisible(!picture.isNull());
    switch (bytesOf(m_context.workspace, file)) {
    case Bytes::There: m_trouble->say(Tone::Neutral, {}); break;
    case Bytes::Missing:
        m_trouble->say(Tone::Bad, tr("The file itself is not in the workspace. A backup or another device may still have it."));
        break;
    case Bytes::Damaged:
        m_trouble->say(Tone::Bad, tr("The file itself is damaged: it is not as long as it was. A backup or another device may still have it whole."));
        break;
    }
    workspace::RowWords words(m_context.workspace.database(), language);
    QString subject = file.subject.isNull() ? tr("the company") : words.fullNameOf(file.subject);
    if (subject.isEmpty())
        subject = tr("something that was removed");
    QList<widgets::Fact> facts{
        {tr("Kind"), mediaWords(file), Tone::Neutral, {}},
        {tr("Size"), formatBytes(file.size), Tone::Neutral, {}},
        {tr("Belongs to"), subject, Tone::Neutral, {}},
        {tr("Added"), formatDateTime(seoulTime(file.added.toMSecsSinceEpoch()), language), Tone::Neutral, {}},
    };
    if (!file.item.isEmpty())
        facts.insert(3, {tr("Item"), words.itemWords(file.item), Tone::Neutral, {}});
    m_facts->setFacts(facts);
}

void AttachmentForm::openFile()
{
    const std::optional<Attachment> file = read();
    if (!file)
        return;
    if (const auto opened = OpenedFiles::ofApplication().open(m_context.workspace, *file); !opened)
        m_context.prompter.tell(opened.error());
}

void AttachmentForm::saveAs()
{
    const std::optional<Attachment> file = read();
    if (!file)
        return;
    const auto bytes = m_context.workspace.blobs().read(file->hash);
    if (!bytes) {
        m_context.prompter.tell(bytes.error());
        return;
    }
    const auto path = m_context.prompter.chooseSaveFile(tr("Save a copy"), OpenedFiles::safeName(file->name), {});
    if (!path)
        return;
    QSaveFile copy(*path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.commit())
        m_context.prompter.tell(Error{Error::Kind::Io, tr("%1 could not be written. Choose another place.").arg(*path), copy.errorString()});
}

void AttachmentForm::removeFile()
{
    commitPending();
    auto &workspace = m_context.workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove attachment"), [&] { return workspace.clients().drop<Attachment>(rowId()); });
    if (!done)
        m_context.prompter.tell(done.error());
}

} // namespace axw::clients
