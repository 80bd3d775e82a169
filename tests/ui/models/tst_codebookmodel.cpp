// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/osloproject.h"
#include "tests/support/testmain.h"
#include "ui/models/codes/codebookmodel.h"
#include "ui/models/codes/codedrag.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCodebookModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OsloProject> m_project;
    std::unique_ptr<CodebookModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QModelIndex taskIndex(const QString &code) const { return m_model->indexOf(m_project->task(code).value()); }
    QModelIndex groupIndex(const QString &name) const { return m_model->indexOf(m_project->group(name).value()); }

    static QString count(const QModelIndex &index)
    {
        return index.siblingAtColumn(CodebookModel::CountColumn).data().toString();
    }

    /// The whole tree as lines, two spaces for a level.
    static QStringList lines(
        const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            found.append(indent + index.data().toString());
            found += lines(model, index, indent + u"  "_s);
        }
        return found;
    }

    QStringList tree() const { return lines(*m_model); }

    /// What a model made afresh shows.
    QStringList freshTree() const
    {
        CodebookModel model;
        model.setProject(m_project->get());
        return lines(model);
    }

private slots:
    void init()
    {
        m_project = std::make_unique<OsloProject>();
        m_project->addPassage(u"Coder A"_s, {0, 10}, u"T.HO.BPA"_s, u"D.ETAT.BYDEL"_s);
        m_project->addPassage(u"Coder B"_s, {0, 10}, u"T.HO.BPA"_s, u"D.ETAT.ETAT"_s);
        m_project->addPassage(u"Coder A"_s, {20, 30}, u"T.HO.SYKEHJEM"_s, u"D.UENDRET"_s);
        m_model = std::make_unique<CodebookModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setProject(m_project->get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_project.reset();
    }

    void tasksStandUnderTheirGroups()
    {
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->codeCount(), 26);
        const QModelIndex health = groupIndex(u"Helse og omsorg"_s);
        QCOMPARE(m_model->rowCount(health), 8);
        QCOMPARE(m_model->index(0, 0, health).data().toString(), u"Sykehjem"_s);
        QCOMPARE(taskIndex(u"T.HO.BPA"_s).parent(), health);
        QVERIFY(health.data(CodebookModel::GroupRole).toBool());
    }

    void countsAreOfPassagesAndAddUp()
    {
        QCOMPARE(count(taskIndex(u"T.HO.BPA"_s)), u"2"_s);
        QCOMPARE(count(groupIndex(u"Helse og omsorg"_s)), u"3"_s);
        QCOMPARE(count(taskIndex(u"T.AD.LONN"_s)), u"0"_s);
    }

    void countsFollowThePassagesWithoutAReset()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_project->addPassage(u"Coder A"_s, {40, 50}, u"T.AD.LONN"_s);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 2); // the task and its group
        QCOMPARE(count(taskIndex(u"T.AD.LONN"_s)), u"1"_s);
        QVERIFY(m_project->get()->undo());
        QCOMPARE(count(taskIndex(u"T.AD.LONN"_s)), u"0"_s);
    }

    void everyListCanBeShown_data()
    {
        QTest::addColumn<CodeDimension>("dimension");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("firstCount");
        QTest::addColumn<qsizetype>("codes");
        QTest::newRow("directions") << CodeDimension::Directions << u"sentral enhet → bydel"_s << u"0"_s
                                    << qsizetype(10);
        QTest::newRow("actors") << CodeDimension::Actors << u"bydel"_s << u"1"_s << qsizetype(6);
        QTest::newRow("arguments") << CodeDimension::Arguments << u"Nærhet til innbyggeren"_s << u"0"_s << qsizetype(7);
    }

    void everyListCanBeShown()
    {
        QFETCH(CodeDimension, dimension);
        m_model->setDimension(dimension);
        QTEST(m_model->index(0, 0).data().toString(), "first");
        QTEST(count(m_model->index(0, 0)), "firstCount");
        QTEST(m_model->codeCount(), "codes");
    }

    void anActorStandsUnderWhatItIsAKindOf()
    {
        Actor agency;
        agency.name = u"Velferdsetaten"_s;
        agency.kindOf = m_project->actor(u"etat"_s);
        m_model->setDimension(CodeDimension::Actors);
        m_project->apply(Edits::addActor(agency));
        const QModelIndex made = m_model->indexOf(m_project->actor(u"Velferdsetaten"_s).value());
        QCOMPARE(made.parent().data().toString(), u"etat"_s);
        QCOMPARE(count(made.parent()), u"2"_s);
    }

    void changesOfTheTreeAreFollowedRowByRow_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"add", "rename", "move to another group", "move down", "move up", "move to the top",
                 "merge", "merge groups", "remove", "remove a group"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void changesOfTheTreeAreFollowedRowByRow()
    {
        QFETCH(QString, what);
        const QStringList before = tree();
        const QPersistentModelIndex watched = taskIndex(u"T.BF.SKOLE"_s);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_project->apply(editNamed(what));
        QCOMPARE(tree(), freshTree());
        QVERIFY(tree() != before);
        QVERIFY(m_project->get()->undo());
        QCOMPARE(tree(), before);
        QVERIFY(m_project->get()->redo());
        QCOMPARE(tree(), freshTree());
        QCOMPARE(resets.size(), 0);
        QVERIFY(watched.isValid());
        QCOMPARE(watched.data().toString(), u"Sosialfaglig oppfølging i skolen"_s);
    }

    void aTaskIsDraggedToAnotherGroup()
    {
        QSignalSpy moves(m_model.get(), &CodebookModel::moveRequested);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({taskIndex(u"T.AD.LONN"_s)}));
        QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, groupIndex(u"Bolig"_s)));
        QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, groupIndex(u"Bolig"_s)));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first().at(0).value<TaskId>(), m_project->task(u"T.AD.LONN"_s));
        QCOMPARE(moves.first().at(1).value<TaskId>(), m_project->group(u"Bolig"_s));
        QCOMPARE(moves.first().at(2).toInt(), 1);
    }

    void aPlaceBelowItsOwnCountsWithoutItself()
    {
        QSignalSpy moves(m_model.get(), &CodebookModel::moveRequested);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({taskIndex(u"T.HO.SYKEHJEM"_s)}));
        const QModelIndex health = groupIndex(u"Helse og omsorg"_s);
        for (const int same : {0, 1})
            m_model->dropMimeData(data.get(), Qt::MoveAction, same, 0, health);
        QCOMPARE(moves.size(), 0);
        m_model->dropMimeData(data.get(), Qt::MoveAction, 2, 0, health);
        QCOMPARE(moves.value(0).value(2).toInt(), 1);
        m_project->apply(
            Edits::moveTask(m_project->task(u"T.HO.SYKEHJEM"_s), m_project->group(u"Helse og omsorg"_s), 1));
        QCOMPARE(taskIndex(u"T.HO.SYKEHJEM"_s).row(), 1);
    }

    void aFilterShowsWhatFitsWithWhatIsAboveAndBelow()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QStringList before = tree();
        m_model->setFilter(u"lønn"_s);
        QCOMPARE(tree(),
            (QStringList{
                u"Administrative støttetjenester"_s, u"  Lønn"_s, u"  Anskaffelser og lønns- og arbeidsvilkår"_s}));
        QCOMPARE(m_model->codeCount(), 26);
        m_model->setFilter(u"bo.ved"_s);
        QCOMPARE(
            tree(), (QStringList{u"Bolig"_s, u"  Vedlikehold av kommunale bygg"_s, u"  Vedtak om kommunal bolig"_s}));
        m_model->setFilter(u" Helse "_s);
        QCOMPARE(tree().size(), 9);
        m_model->setFilter({});
        QCOMPARE(tree(), before);
        QCOMPARE(resets.size(), 0);
    }

    void aPlaceAmongFilteredRowsIsAPlaceAmongAll()
    {
        m_model->setFilter(u"lønn"_s);
        QSignalSpy moves(m_model.get(), &CodebookModel::moveRequested);
        const std::unique_ptr<QMimeData> data(m_model->mimeData({taskIndex(u"T.AD.LONN"_s)}));
        const QModelIndex group = groupIndex(u"Administrative støttetjenester"_s);
        m_model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, group);
        QCOMPARE(moves.value(0).value(2).toInt(), 3); // before the procurement
        m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, group);
        QCOMPARE(moves.value(1).value(2).toInt(), 7);
    }

    void whatCannotBeDroppedIsRefused()
    {
        const std::unique_ptr<QMimeData> task(m_model->mimeData({taskIndex(u"T.AD.LONN"_s)}));
        QVERIFY(!m_model->canDropMimeData(task.get(), Qt::MoveAction, -1, -1, taskIndex(u"T.HO.BPA"_s)));
        const std::unique_ptr<QMimeData> group(m_model->mimeData({groupIndex(u"Bolig"_s)}));
        QVERIFY(!m_model->canDropMimeData(group.get(), Qt::MoveAction, -1, -1, groupIndex(u"Bolig"_s)));
        QVERIFY(m_model->canDropMimeData(group.get(), Qt::MoveAction, 0, 0, {}));
        QMimeData foreign;
        foreign.setData(codeDataType(), "{00000000-0000-0000-0000-000000000000} 0 3");
        QVERIFY(!m_model->canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    }

    void codesThatAPassageCanHaveCanBeDragged()
    {
        const auto code = [this](CodeDimension dimension) {
            m_model->setDimension(dimension);
            const QModelIndex index = m_model->index(0, 0);
            if (!index.flags().testFlag(Qt::ItemIsDragEnabled))
                return std::optional<DraggedCode>();
            const std::unique_ptr<QMimeData> data(m_model->mimeData({index}));
            return draggedCode(data->data(codeDataType()), *m_project->get());
        };
        for (const CodeDimension each : {CodeDimension::Tasks, CodeDimension::Directions, CodeDimension::Arguments}) {
            QVERIFY(code(each));
            QCOMPARE(code(each)->dimension, each);
            QCOMPARE(code(each)->id, m_model->idAt(m_model->index(0, 0)));
        }
        QVERIFY(!code(CodeDimension::Actors));
    }

    void whatIsNoCodeOfTheProjectIsNone_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list of that number") << QByteArray(" 9 1");
        QTest::newRow("a negative list") << QByteArray(" -1 1");
        QTest::newRow("no code of that number") << QByteArray(" 0 999999");
        QTest::newRow("no number") << QByteArray(" 0 one");
        QTest::newRow("too many words") << QByteArray(" 0 1 1");
    }

    void whatIsNoCodeOfTheProjectIsNone()
    {
        QFETCH(QByteArray, after);
        QVERIFY(!draggedCode(m_project->get()->uuid().toByteArray() + after, *m_project->get()));
    }

    void whatPeopleWroteIsEscapedInTheTip()
    {
        Task task = *m_project->get()->codebook().task(m_project->task(u"T.AD.LONN"_s));
        task.text.definition = u"<img src='x'> & more"_s;
        task.text.exclude = u"bonus"_s;
        m_project->apply(Edits::changeTask(task));
        const QString tip = taskIndex(u"T.AD.LONN"_s).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;img src='x'&gt; &amp; more"_s));
        QVERIFY(tip.contains(u"Exclude:"_s));
    }

    void withoutAProjectThereIsNothing()
    {
        m_model->setProject(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->codeCount(), 0);
    }

private:
    Edit editNamed(const QString &what) const
    {
        const TaskId bpa = m_project->task(u"T.HO.BPA"_s);
        const TaskId housing = m_project->group(u"Bolig"_s);
        const TaskId health = m_project->group(u"Helse og omsorg"_s);
        if (what == u"add"_s || what == u"rename"_s) {
            Task task = *m_project->get()->codebook().task(bpa);
            task.name = u"New name"_s;
            if (what == u"rename"_s)
                return Edits::changeTask(task);
            task.id = {};
            task.text.uuid = {};
            task.text.code = u"T.NEW"_s;
            return Edits::addTask(task);
        }
        if (what == u"move to another group"_s)
            return Edits::moveTask(bpa, housing, 2);
        if (what == u"move down"_s)
            return Edits::moveTask(bpa, health, 5);
        if (what == u"move up"_s)
            return Edits::moveTask(bpa, health, 0);
        if (what == u"move to the top"_s)
            return Edits::moveTask(bpa, {}, 0);
        if (what == u"merge"_s)
            return Edits::mergeTasks(bpa, m_project->task(u"T.AD.LONN"_s));
        if (what == u"merge groups"_s)
            return Edits::mergeTasks(health, housing);
        return Edits::removeTask(what == u"remove"_s ? bpa : health);
    }
};

KODEKS_TEST(TestCodebookModel)
#include "tst_codebookmodel.moc"
