package se.samverkan.testkit.cost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Loads Samverkan's classes anew, so that they count their {@link Steps}; no clock is asked. */
final class MeteredLoader extends ClassLoader {

    private static final String OURS = "se.samverkan.";
    private static final String STEPS = Type.getInternalName(Steps.class);

    /** What Steps stands for, by name and descriptor. */
    private static final Set<String> STANDS_FOR = Arrays.stream(Steps.class.getMethods())
            .map(method -> method.getName() + Type.getMethodDescriptor(method))
            .collect(Collectors.toUnmodifiableSet());

    MeteredLoader() {
        super(MeteredLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            boolean metered = name.startsWith(OURS) && !name.equals(Steps.class.getName());
            return metered ? metered(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> metered(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Metering(writer), 0);
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Metering extends ClassVisitor {

        Metering(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MeteringMethod(super.visitMethod(access, name, type, signature, thrown));
        }
    }

    /** Counts where a method is entered and where it jumps back. */
    private static final class MeteringMethod extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        MeteringMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            if (passed.contains(target)) {
                step();
            }
            super.visitJumpInsn(opcode, target);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            String standIn = opcode == Opcodes.INVOKESTATIC ? type : "(L" + owner + ";" + type.substring(1);
            boolean jdk = owner.startsWith("java/") && opcode != Opcodes.INVOKESPECIAL;
            if (jdk && STANDS_FOR.contains(name + standIn)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, standIn, false);
            } else {
                super.visitMethodInsn(opcode, owner, name, type, ofInterface);
            }
        }

        /** Words put together by "+" are copied. */
        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            super.visitInvokeDynamicInsn(name, type, bootstrap, arguments);
            if (bootstrap.getName().equals("makeConcatWithConstants")) {
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, STEPS, "copied", "(Ljava/lang/String;)Ljava/lang/String;", false);
            }
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "()V", false);
        }
    }
}
