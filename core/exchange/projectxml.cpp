// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectxml.h"

#include "core/exchange/calendarxml.h"
#include "core/exchange/resourcexml.h"
#include "core/exchange/taskxml.h"
#include "core/files/encoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <limits>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int anyNumber = std::numeric_limits<int>::max();
/// Of a file that is not UTF-8, which has to be held as a whole.
constexpr qint64 mostBytesToDecode = qint64{256} << 20;
constexpr qint64 bytesAtOnce = qint64{1} << 20;

void readCustomFields(XmlWalk &walk, ProjectFile &file)
{
    walk.eachChild([&](QStringView element) {
        if (element != u"ExtendedAttribute")
            return;
        FileCustomField field;
        walk.eachChild([&](QStringView name) {
            if (name == u"FieldID")
                field.field = walk.number(0, anyNumber).value_or(0);
            else if (name == u"FieldName")
                field.name = walk.text();
            else if (name == u"Alias")
                field.alias = walk.text();
        });
        if (field.field != 0)
            file.customFields.push_back(std::move(field));
    });
}

void readProject(XmlWalk &walk, ProjectFile &file)
{
    QString title;
    QString name;
    walk.eachChild([&](QStringView element) {
        if (element == u"Title") {
            title = walk.text();
        } else if (element == u"Name") {
            name = walk.text();
        } else if (element == u"StartDate") {
            file.start = walk.moment();
        } else if (element == u"FinishDate") {
            file.finish = walk.moment(true);
        } else if (element == u"StatusDate") {
            file.statusDate = walk.moment(true);
        } else if (element == u"HonorConstraints") {
            file.linksWin = !walk.truth().value_or(true);
        } else if (element == u"ScheduleFromStart") {
            file.fromFinish = !walk.truth().value_or(true);
        } else if (element == u"CalendarUID") {
            const int calendar = walk.number(-anyNumber, anyNumber).value_or(-1);
            file.calendar = calendar >= 0 ? std::optional(calendar) : std::nullopt;
        } else if (element == u"MinutesPerDay") {
            file.minutesPerDay = walk.number(1, 1440).value_or(480);
        } else if (element == u"MinutesPerWeek") {
            file.minutesPerWeek = walk.number(1, 10'080).value_or(2400);
        } else if (element == u"CurrencyCode") {
            file.currency = walk.text();
        } else if (element == u"ExtendedAttributes") {
            readCustomFields(walk, file);
        } else if (element == u"CriticalSlackLimit") {
            file.criticalSlackDays = walk.decimal(-100'000, 100'000).value_or(0);
        } else if (element == u"Calendars") {
            walk.eachChild([&](QStringView one) {
                if (one == u"Calendar")
                    file.calendars.push_back(readCalendar(walk, file.remarks));
            });
        } else if (element == u"Tasks") {
            walk.eachChild([&](QStringView one) {
                if (one == u"Task")
                    file.tasks.push_back(readTask(walk, file));
            });
        } else if (element == u"Resources") {
            walk.eachChild([&](QStringView one) {
                if (one == u"Resource")
                    file.resources.push_back(readResource(walk, file));
            });
        } else if (element == u"Assignments") {
            walk.eachChild([&](QStringView one) {
                if (one == u"Assignment")
                    readAssignment(walk, file);
            });
        }
    });
    file.title = title.isEmpty() ? name : title;
}

Result<ProjectFile> read(QXmlStreamReader &xml, const QString &name)
{
    const auto refused = [&](const QString &why) { return fail(Error::Kind::Invalid, atLine(name, xml.lineNumber(), why)); };
    XmlWalk walk(xml);
    ProjectFile file;
    file.name = name;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
            return refused(Words::tr("The file declares entities of its own, which no plan needs and which could make it grow without end. Save the plan again as XML."));
        if (!xml.isStartElement())
            continue;
        if (xml.name() != u"Project")
            return refused(Words::tr("This is no XML of MS Project: it begins with <%1>, and right would be <Project>.").arg(xml.name().toString().left(60)));
        readProject(walk, file);
        break;
    }
    while (!xml.atEnd())
        xml.readNext(); // what stands behind the project must be well-formed too
    if (walk.isRefused())
        return fail(Error::Kind::Invalid, atLine(name, walk.lineRefused(), walk.whyRefused()));
    if (xml.hasError())
        return fail(Error::Kind::Damaged,
                    atLine(name, xml.lineNumber(), Words::tr("The XML is broken here (%1). Save the plan again as XML.").arg(xml.errorString())));
    return file;
}

/// Whether a text's bytes are what QXmlStreamReader reads by itself: UTF-8. What the declaration names is not believed
/// where the bytes, or a mark before them, say otherwise.
bool isPlain(const QByteArray &head)
{
    if (head.contains('\0'))
        return false;
    const qsizetype declared = head.indexOf("encoding");
    return declared < 0 || declared > head.indexOf("?>") || head.mid(declared, 24).toUpper().contains("UTF-8");
}

Result<QString> decoded(QIODevice &file, const QString &name)
{
    QByteArray bytes; // grows with what is there: asked for all that is allowed, Qt would set that much aside first
    while (bytes.size() <= mostBytesToDecode) {
        const QByteArray more = file.read(bytesAtOnce);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > mostBytesToDecode)
        return fail(Error::Kind::Invalid, Words::tr("%1: a file as large as this can only be read as UTF-8. Save it with that encoding.").arg(name));
    auto text = files::decodeText(bytes);
    if (!text)
        return fail(Error::Kind::Invalid, Words::tr("%1 is no XML: it holds bytes that no text has. Save the plan as XML in MS Project (File, Save as, XML).").arg(name), text.error().sentence);
    return std::move(text->text);
}

Result<ProjectFile> readFrom(QIODevice &file, const QString &name)
{
    const QByteArray head = file.peek(512);
    if (head.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("%1 is empty. Right would be a plan saved as XML by MS Project.").arg(name));
    if (head.startsWith("\xD0\xCF\x11\xE0") || head.startsWith("PK"))
        return fail(Error::Kind::Invalid, Words::tr("%1 is no XML. Save the plan as XML in MS Project (File, Save as, XML).").arg(name));
    if (isPlain(head)) {
        QXmlStreamReader xml(&file);
        auto plan = read(xml, name);
        const bool otherBytes = xml.error() == QXmlStreamReader::NotWellFormedError;
        if (plan || !otherBytes)
            return plan;
        // Another encoding than it says? Then it can be read after all.
        file.seek(0);
        auto text = decoded(file, name);
        if (!text)
            return plan;
        QXmlStreamReader again(*text);
        return read(again, name);
    }
    AXW_TRY_ASSIGN(text, decoded(file, name));
    QXmlStreamReader xml(text);
    return read(xml, name);
}

} // namespace

Result<ProjectFile> readProjectXml(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, Words::tr("There is no file “%1”.").arg(path));
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::Invalid, Words::tr("“%1” is a folder; right would be a plan saved as XML.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("“%1” cannot be read.").arg(path), file.errorString());
    return readFrom(file, QFileInfo(path).fileName());
}

Result<ProjectFile> readProjectXml(const QByteArray &bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readFrom(buffer, name);
}

} // namespace axw::exchange
